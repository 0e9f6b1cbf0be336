import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../project.ts';

/** Where each family of browsers is found, the preferred one first. */
interface Places {
  /** Environment variable that names the browser outright. */
  readonly variable: string;
  /** Commands to look for on `PATH` (Linux). */
  readonly commands: readonly string[];
  /** Paths inside `/Applications` or `~/Applications` (macOS). */
  readonly applications: readonly string[];
  /** Paths inside the program folders (Windows). */
  readonly programs: readonly string[];
}

const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    applications: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    programs: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    applications: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    programs: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Name of the environment variable that points to a browser of this family. */
export function browserVariable(name: BrowserName): string {
  return places[name].variable;
}

/**
 * Looks for a browser: first the environment variable, then the usual places of the system.
 *
 * @returns absolute path of the program, or `null` when there is none
 * @throws when the environment variable names a file that does not exist
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable } = places[name];
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  return named || (usualPlaces(places[name]).find((path) => existsSync(path)) ?? null);
}

function usualPlaces({ commands, applications, programs }: Places): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      applications.map((one) => join(folder, one)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? programs.map((one) => join(folder, one)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((one) => folders.map((folder) => join(folder, one)));
}
