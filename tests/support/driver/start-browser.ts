import { existsSync } from 'node:fs';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { type BrowserName, buildFolder } from '../project.ts';
import { startChromium } from './chromium-driver.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { startFirefox } from './firefox-driver.ts';

/**
 * Starts a real browser with the built extension, installing the browser first where that is
 * possible.
 *
 * @param name which family of browsers
 * @param options window, signals and network
 * @throws when there is no browser, or the extension has not been built
 */
export async function startBrowser(
  name: BrowserName,
  options: Omit<DriverOptions, 'extension' | 'executable'>,
): Promise<Driver> {
  const extension = buildFolder(name);
  if (!existsSync(extension)) throw new Error(`There is no build in ${extension}.`);
  const executable = await ensureBrowser(name);
  const start = name === 'chromium' ? startChromium : startFirefox;
  return start({ ...options, extension, executable });
}
