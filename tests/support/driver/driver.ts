import type { BrowserName } from '../project.ts';

/** Longest wait, in milliseconds, for something a browser is expected to show. */
export const PATIENCE = 30_000;

/** Longest wait, in milliseconds, for a browser to start; a cold Firefox on a busy machine is slow. */
export const START_PATIENCE = 180_000;

/** One open page of the extension: the popup, the panel or a tab. */
export interface View {
  /**
   * Runs a function in the page and gives back its JSON value. The function may use `document`,
   * `window` and its argument only: it is sent as source text.
   */
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<R>;
  /** Runs source text beside the page's own scripts; its value is, or promises, JSON text. */
  run(source: string): Promise<unknown>;
  /** Waits until an element matches; throws after {@link PATIENCE}, telling what the page shows. */
  waitFor(selector: string): Promise<void>;
  /** Visible text of the first match, white space at the ends removed; `null` without a match. */
  text(selector: string): Promise<string | null>;
  /** Attribute of the first match; `null` without a match or attribute. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** Attribute of every match, in document order; elements without it are left out. */
  attributes(selector: string, name: string): Promise<string[]>;
  /** Clicks the middle of the first match as a hand would: a trusted event with a user gesture. */
  click(selector: string): Promise<void>;
  /** Writes a PNG of what is visible. */
  screenshot(path: string): Promise<void>;
}

/** A real browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in a new tab in front, in a private window when `isPrivate`. */
  openPage(url: string, options?: { isPrivate?: boolean }): Promise<void>;
  /** Closes the tab in front. */
  closePage(): Promise<void>;
  /** Presses the extension's toolbar button on the tab in front and gives the popup. */
  clickToolbarButton(): Promise<View>;
  /** The side panel (Chromium) or sidebar (Firefox), once it is open. */
  panel(): Promise<View>;
  /** Closes the side panel or sidebar if it is open. */
  closePanel(): Promise<void>;
  /** Opens a page of the extension, for example `library.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<View>;
  /** What `prefers-color-scheme` says in views opened from now on. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Loads the build anew, in place of the one that is loaded. */
  installExtension(): Promise<void>;
  /** Settles when the last window was closed by hand. */
  whenClosed(): Promise<void>;
  /** Ends the browser and starts it with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** How a driver is started. */
export interface DriverOptions {
  /** Absolute folder of the built extension. */
  readonly extension: string;
  /** Absolute path of the browser. */
  readonly executable: string;
  readonly isHeadless: boolean;
  /** Whether Ctrl-C ends the browser at once; `false` when the caller closes it itself. */
  readonly endsOnSignals: boolean;
  /** `host:port` of a proxy for everything but loopback addresses; `null` for the open network. */
  readonly proxy: string | null;
}
