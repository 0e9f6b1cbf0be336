import polyfill, { type Browser } from 'webextension-polyfill';

/** What we use of `chrome.sidePanel`; the polyfill's types leave it out. */
export interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Parts that only some browsers have are optional, so that every use asks first. */
type ExtensionBrowser = Omit<Browser, 'sidebarAction' | 'windows'> & {
  /** Chrome only. */
  readonly sidePanel?: SidePanel;
  /** Firefox on the desktop only. */
  readonly sidebarAction?: Browser['sidebarAction'];
  /** Missing in Firefox for Android. */
  readonly windows?: Browser['windows'];
};

/** The extension interfaces, with promises in both browsers. Nothing else imports the polyfill. */
export const browser = polyfill as ExtensionBrowser;
