import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, PATIENCE, START_PATIENCE, type View } from './driver.ts';
import { makeView, whenWindowsClosed } from './view.ts';

/** Chromium's sandbox cannot start for root or in most containers; the pages here are our own. */
const hasSandbox = process.getuid?.() !== 0 && !process.env.CI;

const switches = [
  ...(hasSandbox ? [] : ['--no-sandbox']),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1200,900',
  '--screen-info={1400x1000}',
];

/**
 * Starts Chromium (or Chrome, or Edge) with the extension in a new profile.
 *
 * @throws when the browser does not start, or refuses the extension
 */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'masthead-chromium-'));
  const driver = new ChromiumDriver(options, profile);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  #options: DriverOptions;
  #profile: string;
  #browser: Browser | null = null;
  #extension: Extension | null = null;
  #front: Page | null = null;
  #scheme: 'light' | 'dark' = 'light';

  constructor(options: DriverOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('Chromium is not running.');
    return this.#browser;
  }

  async start(): Promise<void> {
    const { proxy } = this.#options;
    this.#browser = await puppeteer.launch({
      executablePath: this.#options.executable,
      headless: this.#options.isHeadless,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#profile,
      defaultViewport: null,
      timeout: START_PATIENCE,
      protocolTimeout: START_PATIENCE,
      // A popup makes room for a scrollbar; pictures without one would show a gap instead.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      handleSIGINT: this.#options.endsOnSignals,
      handleSIGTERM: this.#options.endsOnSignals,
      handleSIGHUP: this.#options.endsOnSignals,
      args: [...switches, ...(proxy ? [`--proxy-server=http://${proxy}`] : [])],
    });
    await this.installExtension();
  }

  async installExtension(): Promise<void> {
    const id = await this.browser.installExtension(this.#options.extension, {
      enabledInIncognito: true,
    });
    this.#extension = (await this.browser.extensions()).get(id) ?? null;
    if (!this.#extension) throw new Error('Chromium does not list the extension it installed.');
  }

  async openPage(url: string, options: { isPrivate?: boolean } = {}): Promise<void> {
    const page = options.isPrivate ? await this.#newPrivatePage() : await this.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: START_PATIENCE });
    await page.bringToFront();
    this.#front = page;
  }

  async closePage(): Promise<void> {
    await this.#front?.close();
    this.#front = null;
  }

  async clickToolbarButton(): Promise<View> {
    if (!this.#front) throw new Error('Open a page before pressing the toolbar button.');
    await this.#closeView('popup.html');
    const popup = this.#waitForView('popup.html');
    await this.#extension?.triggerAction(this.#front);
    return this.#makeView('popup', await popup);
  }

  async panel(): Promise<View> {
    return this.#makeView('panel', await this.#waitForView('sidepanel.html'));
  }

  async closePanel(): Promise<void> {
    await this.#closeView('sidepanel.html');
  }

  async openExtensionPage(path: string): Promise<View> {
    this.#front = await this.browser.newPage();
    await this.#front.goto(`${this.#origin}/${path}`);
    await this.#front.bringToFront();
    return this.#makeView(path, this.#front);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
  }

  whenClosed(): Promise<void> {
    return whenWindowsClosed(this.browser);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A tab in a real private window: the contexts puppeteer makes are closed to extensions. */
  async #newPrivatePage(): Promise<Page> {
    const opener = await this.browser.newPage();
    await opener.goto(`${this.#origin}/library.html`);
    const known = new Set(this.browser.targets());
    await opener.evaluate('chrome.windows.create({ incognito: true, url: "about:blank" }).then()');
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'page' && !known.has(one),
      { timeout: PATIENCE },
    );
    await opener.close();
    return target.asPage();
  }

  get #origin(): string {
    return `chrome-extension://${this.#extension?.id}`;
  }

  #isView(url: string, file: string): boolean {
    return url.startsWith(`${this.#origin}/${file}`);
  }

  async #waitForView(file: string): Promise<Page> {
    const target = await this.browser.waitForTarget((one) => this.#isView(one.url(), file), {
      timeout: PATIENCE,
    });
    return target.asPage();
  }

  async #closeView(file: string): Promise<void> {
    for (const target of this.browser.targets()) {
      if (!this.#isView(target.url(), file)) continue;
      const page = await target.asPage().catch(() => null);
      // A popup also closes by itself when it loses the focus.
      await page?.close().catch(() => null);
    }
  }

  async #makeView(name: string, page: Page): Promise<View> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
    return makeView(name, {
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
      run: async (source) => JSON.parse(String(await page.evaluate(source))),
      click: (selector) => page.click(selector),
      screenshot: async (path) => {
        await page.screenshot({ path: path as `${string}.png` });
      },
    });
  }
}
