import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root folder of the project, absolute. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The two families of browsers the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** Absolute path of a file or folder of the project. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}

/** Folder the build for a browser family is written to, absolute. */
export function buildFolder(browser: BrowserName): string {
  return inProject('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Folder of whole original pages that lies beside the checkout on some machines, or `null`. */
export function originalsFolder(): string | null {
  const folder = resolve(projectRoot, '../shared/seeds');
  return existsSync(folder) ? folder : null;
}
