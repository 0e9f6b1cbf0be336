import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../support/browsers/ensure-browser.ts';
import { DEADLINE, World } from './world.ts';

/** A document to show, with the address it is to have. */
export interface Served {
  readonly url: string;
  readonly body: Buffer;
  readonly charset?: string | undefined;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--mute-audio',
  '--blink-settings=imagesEnabled=false',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,SpeculationRules',
  // Whatever a page asks for dies in the resolver: no network, and no waiting for one.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Page scripts are off by policy rather than by setting, so that `<noscript>` is parsed as it is in
 * a page whose scripts run.
 */
const POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'";

/** A tab of a real Chromium that shows stored pages under their own addresses. */
export class PageSession {
  readonly #browser: Browser;
  readonly #profile: string;
  #page: Page | null = null;
  #devtools: CDPSession | null = null;
  #waiting: Served | null = null;
  #worlds = 0;

  private constructor(browser: Browser, profile: string) {
    this.#browser = browser;
    this.#profile = profile;
  }

  /** Starts Chromium with a profile of its own; `close` removes both. */
  static async start(): Promise<PageSession> {
    const profile = mkdtempSync(join(tmpdir(), 'masthead-bench-'));
    const browser = await launch({
      executablePath: await ensureBrowser('chromium'),
      headless: true,
      userDataDir: profile,
      args: FLAGS,
    });
    const session = new PageSession(browser, profile);
    await session.renew();
    return session;
  }

  /** Goes on in a new tab: after a page that hung, and now and then, to keep memory level. */
  async renew(): Promise<void> {
    await this.#page?.close().catch(() => undefined);
    const page = await this.#browser.newPage();
    const devtools = await page.createCDPSession();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await devtools.send('Page.enable');
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Only documents come to us; everything else is left to the resolver, without a round trip.
    const documents = {
      urlPattern: '*',
      resourceType: 'Document',
      requestStage: 'Request',
    } as const;
    await devtools.send('Fetch.enable', { patterns: [documents] });
    const { frameTree } = await devtools.send('Page.getFrameTree');
    devtools.on('Fetch.requestPaused', ({ requestId, frameId }) => {
      const served = frameId === frameTree.frame.id ? this.#waiting : null;
      this.#waiting = null;
      void answer(devtools, requestId, served).catch(() => undefined);
    });
    this.#page = page;
    this.#devtools = devtools;
  }

  /**
   * Shows a document. One whose address Chromium refuses is shown under an address of ours.
   *
   * @throws when it does not load at all
   */
  async show(served: Served): Promise<void> {
    const url = served.url.replace(/#.*$/, '');
    const wait = { waitUntil: 'domcontentloaded', timeout: DEADLINE } as const;
    this.#waiting = served;
    try {
      await this.#open.goto(url, wait);
    } catch (error) {
      const isRefused = this.#waiting !== null || /invalid URL|ERR_/.test(String(error));
      if (!isRefused) return;
      this.#waiting = served;
      await this.#open.goto('https://example.org/page', wait).catch((again) => {
        if (!/timeout/i.test(String(again))) throw again;
      });
    }
  }

  /** Opens a world of its own in the page, as a content script has one. */
  async openWorld(): Promise<World> {
    const { frameTree } = await this.#wire.send('Page.getFrameTree');
    const { executionContextId } = await this.#wire.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `world-${this.#worlds++}`,
    });
    return new World(this.#wire, executionContextId, frameTree.frame.url);
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  get #open(): Page {
    if (!this.#page) throw new Error('There is no tab.');
    return this.#page;
  }

  get #wire(): CDPSession {
    if (!this.#devtools) throw new Error('There is no tab.');
    return this.#devtools;
  }
}

async function answer(devtools: CDPSession, requestId: string, served: Served | null) {
  if (!served) return devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  const charset = served.charset ? `; charset=${served.charset}` : '';
  return devtools.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'content-type', value: `text/html${charset}` },
      { name: 'content-security-policy', value: POLICY },
    ],
    body: served.body.toString('base64'),
  });
}
