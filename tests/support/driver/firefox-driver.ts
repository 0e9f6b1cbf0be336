import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type Driver, type DriverOptions, START_PATIENCE, type View } from './driver.ts';
import { makeView, waitUntil, whenWindowsClosed } from './view.ts';

/** The id in the manifest (wxt.config.ts), and the address part chosen for it in test profiles. */
const extensionId = 'masthead@masthead.example';
const extensionUuid = '5d1f0c52-0f5e-4b8e-9f6a-3b1c7e2d9a40';
const extensionOrigin = `moz-extension://${extensionUuid}`;

/** Firefox names a toolbar widget after the id, with every other character as `_`. */
const widget = extensionId.replace(/[^a-z0-9_-]/gi, '_').toLowerCase();

/**
 * A temporary add-on is removed when Firefox ends, and its saved articles with it; the two `keep`
 * settings let it come back to its own data (Firefox Extension Workshop, "Testing persistent and
 * restart features").
 */
const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.aboutConfig.showWarning': false,
};

/** Loopback addresses go round a proxy by themselves (`network.proxy.allow_hijacking_localhost`). */
function proxyPreferences(proxy: string | null): Record<string, string | number> {
  if (proxy === null) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  };
}

/** The one method of puppeteer's WebDriver BiDi connection used here; it is not in its types. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Starts Firefox with the extension in a new profile.
 *
 * @throws when the browser does not start, or refuses the extension
 */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'masthead-firefox-'));
  const driver = new FirefoxDriver(options, profile);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  #options: DriverOptions;
  #profile: string;
  #browser: Browser | null = null;
  #window = '';
  #scheme: 'light' | 'dark' = 'light';

  constructor(options: DriverOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  async start(): Promise<void> {
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.#options.executable,
      headless: this.#options.isHeadless,
      userDataDir: this.#profile,
      defaultViewport: null,
      timeout: START_PATIENCE,
      protocolTimeout: START_PATIENCE,
      handleSIGINT: this.#options.endsOnSignals,
      handleSIGTERM: this.#options.endsOnSignals,
      handleSIGHUP: this.#options.endsOnSignals,
      args: ['-remote-allow-system-access', '--width=1200', '--height=900'],
      extraPrefsFirefox: { ...preferences, ...proxyPreferences(this.#options.proxy) },
    });
    const tree = await this.#send<{ contexts: { url: string; context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const main = tree.contexts.find((one) => one.url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox opened no window.');
    this.#window = main.context;
    await this.#run(await readFile(new URL('./firefox-window.js', import.meta.url), 'utf8'));
    await this.#call('allowPrivate', { id: extensionId });
    await this.installExtension();
  }

  async installExtension(): Promise<void> {
    await this.#browser?.installExtension(this.#options.extension);
  }

  async openPage(url: string, options: { isPrivate?: boolean } = {}): Promise<void> {
    await this.#call('openTab', { url, isPrivate: options.isPrivate ?? false });
  }

  async closePage(): Promise<void> {
    await this.#call('closeTab', {});
  }

  async clickToolbarButton(): Promise<View> {
    await this.#call('pressToolbarButton', { widget });
    return this.#openView('popup', 'popup.html');
  }

  async panel(): Promise<View> {
    return this.#openView('panel', 'sidepanel.html');
  }

  async closePanel(): Promise<void> {
    await this.#call('closeSidebar', {});
  }

  async openExtensionPage(path: string): Promise<View> {
    await this.#call('openTab', { url: `${extensionOrigin}/${path}`, isPrivate: false });
    return this.#openView(path, path);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
  }

  whenClosed(): Promise<void> {
    return this.#browser ? whenWindowsClosed(this.#browser) : Promise.resolve();
  }

  async restart(): Promise<void> {
    await this.#browser?.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #openView(name: string, file: string): Promise<View> {
    const address = `${extensionOrigin}/${file}`;
    const isOpen = await waitUntil(() => this.#call<boolean>('isOpen', { address }));
    if (!isOpen) throw new Error(`Firefox never opened the ${name}.`);
    await this.#call('setColorScheme', { address, scheme: this.#scheme });
    return makeView(name, {
      evaluate: (run, argument) =>
        this.#call('evaluate', { address, source: String(run), argument: argument ?? null }),
      run: async (source) => JSON.parse(await this.#call('run', { address, source })),
      click: (selector) => this.#call('press', { address, selector }),
      screenshot: async (path) => {
        const picture = await this.#call<string>('photograph', { address });
        await writeFile(path, Buffer.from(picture, 'base64'));
      },
    });
  }

  /** Calls a function of firefox-window.js. */
  async #call<R>(name: string, argument: object): Promise<R> {
    return this.#run(`masthead.${name}(${JSON.stringify(argument)})`);
  }

  /** Runs source text in the scope of the browser window; the value comes back as JSON. */
  async #run<R>(source: string): Promise<R> {
    const answer = await this.#send<
      | { type: 'success'; result: { value: string } }
      | { type: 'exception'; exceptionDetails: { text: string } }
    >('script.callFunction', {
      functionDeclaration: 'async (source) => JSON.stringify((await eval(source)) ?? null)',
      arguments: [{ type: 'string', value: source }],
      awaitPromise: true,
      target: { context: this.#window },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  async #send<R>(method: string, parameters: object): Promise<R> {
    const { connection } = this.#browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, parameters)).result as R;
  }
}
