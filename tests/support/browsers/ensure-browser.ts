import { readFileSync } from 'node:fs';
import {
  Browser,
  BrowserTag,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { runProgram, say } from '../commands/run-program.ts';
import { type BrowserName, inProject } from '../project.ts';
import { browserVariable, findBrowser } from './find-browser.ts';

const titles: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

/** Debian's packages; the fonts show Korean, which a bare system draws as empty boxes. */
const debianPackages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/** Where downloaded browsers are kept; `npm ci` clears it with the other packages. */
const downloads = inProject('node_modules', '.cache', 'browsers');

/**
 * Gives a browser's path, installing the browser when the system has none: from Debian's packages
 * for root on Debian, else as a download by puppeteer's own installer.
 *
 * @throws when none is found and none can be installed; the message says what to do
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? (await findDownload(name));
  if (found) return found;
  const title = titles[name];
  say(`No ${title} here; installing it now.`);
  const installed = (await installPackage(name)) ?? (await download(name));
  if (installed) return installed;
  throw new Error(
    `No ${title} was found and none could be installed: ` +
      `install it, or set ${browserVariable(name)} to the path of the program, and try again.`,
  );
}

function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installPackage(name: BrowserName): Promise<string | null> {
  if (!isRootOnDebian()) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], environment);
  const packages = ['install', '-y', '--no-install-recommends', ...debianPackages[name]];
  const code = await runProgram('apt-get', packages, environment);
  return code === 0 ? findBrowser(name) : null;
}

async function download(name: BrowserName): Promise<string | null> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  try {
    const { executablePath } = await install({
      browser,
      buildId: await resolveBuildId(browser, platform, BrowserTag.STABLE),
      cacheDir: downloads,
      downloadProgressCallback: 'default',
    });
    return executablePath;
  } catch (error) {
    say(`The download failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function findDownload(name: BrowserName): Promise<string | null> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const kept = await getInstalledBrowsers({ cacheDir: downloads });
  const match = kept.find((one) => one.browser === browser);
  return match
    ? computeExecutablePath({ browser, buildId: match.buildId, cacheDir: downloads })
    : null;
}
