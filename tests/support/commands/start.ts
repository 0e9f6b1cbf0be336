import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import type { Driver } from '../driver/driver.ts';
import { startBrowser } from '../driver/start-browser.ts';
import { type BrowserName, inProject } from '../project.ts';
import { serve } from '../serve.ts';
import { describeView } from './describe-view.ts';
import { runProgram, say } from './run-program.ts';
import { watchSources } from './watch-sources.ts';

/** The page that is opened: a board that pasted another outlet's article as HTML source. */
const demoPage = 'copy.html';

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
});

/** Ends what goes on beside the browser: the watch of the sources. */
const ended = new AbortController();
let isInterrupted = false;
const interrupted = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isInterrupted = true;
      done();
    });
  }
});

try {
  await start(chooseBrowser(), values.headless || !hasDisplay());
} catch (error) {
  if (!isInterrupted) say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
// Browser and site are closed; what still waited for them when Ctrl-C came holds nobody up.
if (isInterrupted) process.exit();

/** Firefox when it is asked for, or when it is the only browser here. */
function chooseBrowser(): BrowserName {
  if (values.firefox) return 'firefox';
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

async function start(name: BrowserName, isHeadless: boolean): Promise<void> {
  await ensureBrowser(name);
  if (!(await build(name))) throw new Error('The build failed; the lines above say why.');
  const site = await serve({ '/': inProject('seeds') });
  try {
    await attend(
      await startBrowser(name, { isHeadless, endsOnSignals: false, proxy: null }),
      (driver) => show(driver, `${site.url}/${demoPage}`, isHeadless),
    );
  } finally {
    await site.close();
  }
}

async function build(name: BrowserName): Promise<boolean> {
  say(`Building the extension for ${name} …`);
  return (
    (await runProgram('wxt', ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'])) === 0
  );
}

/** Ends the browser whatever happens in between, and when Ctrl-C comes. */
async function attend(driver: Driver, work: (driver: Driver) => Promise<void>): Promise<void> {
  try {
    await Promise.race([work(driver), interrupted]);
  } finally {
    ended.abort();
    await driver.close();
  }
}

async function show(driver: Driver, url: string, isHeadless: boolean): Promise<void> {
  say(`Opening ${url} and pressing the toolbar button …`);
  await driver.openPage(url);
  const popup = await driver.clickToolbarButton();
  await popup.waitFor('[data-state="article"]');
  if (!isHeadless) {
    say('The browser stays open. Close its window or press Ctrl-C here to end.');
    if (values.dev) watchSources(() => renew(driver), ended.signal);
    await driver.whenClosed();
    return;
  }
  say(await describeView(popup));
  const pictures = inProject('.output', 'demo');
  await mkdir(pictures, { recursive: true });
  await popup.screenshot(`${pictures}/${driver.name}-popup.png`);
  await popup.click('[data-action="open-panel"]');
  const panel = await driver.panel();
  await panel.waitFor('[data-state="article"]');
  await panel.screenshot(`${pictures}/${driver.name}-panel.png`);
  say(`There is no display here, so the browser ran without a window. Pictures: ${pictures}`);
}

/** Builds and loads what was changed, and presses the button again; a broken build waits for a mend. */
async function renew(driver: Driver): Promise<void> {
  if (!(await build(driver.name)) || ended.signal.aborted) return;
  await driver.installExtension();
  await driver.clickToolbarButton();
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
