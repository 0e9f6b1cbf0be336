import { fail, type ReadFailure, type Result, succeed } from '../article/failure';
import { browser } from './browser';
import { classifyScriptError } from './script-errors';

/** A tab as far as reading needs it. */
export interface OpenTab {
  readonly tabId: number;
  readonly windowId: number;
  /** Empty when the browser does not tell: the reader has not asked us to read this page. */
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
}

type BrowserTab = Awaited<ReturnType<typeof browser.tabs.get>>;

/**
 * Finds a tab.
 *
 * @param tabId id of the tab; without it, the active tab of the current window
 * @returns `page-gone` when there is no such tab
 */
export async function findTab(tabId?: number): Promise<Result<OpenTab, 'page-gone'>> {
  try {
    const tab =
      tabId === undefined
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(tabId);
    const open = tab ? describe(tab) : null;
    return open ? succeed(open) : fail('page-gone', 'no such tab');
  } catch (error) {
    // The only expected answer of `tabs.get` for a closed tab is an error.
    return fail('page-gone', messageOf(error));
  }
}

/**
 * Runs one of our scripts in the top frame of a tab, in the isolated world.
 *
 * @param file path of the script inside the extension
 * @returns what the script returned, not to be trusted, or why it could not run
 */
export async function runFileInTab(
  tab: OpenTab,
  file: string,
): Promise<Result<unknown, ReadFailure>> {
  return firstResult(tab, () =>
    browser.scripting.executeScript({ target: { tabId: tab.tabId }, files: [file] }),
  );
}

/**
 * Runs a function in the top frame of a tab, in the isolated world. The function is sent as text:
 * it must not use anything from outside itself.
 */
export async function runFunctionInTab(
  tab: OpenTab,
  func: () => void,
): Promise<Result<unknown, ReadFailure>> {
  return firstResult(tab, () =>
    browser.scripting.executeScript({ target: { tabId: tab.tabId }, func }),
  );
}

/**
 * Tells when the active tab of this page's own window was switched, or has another page.
 *
 * @param signal ends the watch
 */
export function watchActiveTab(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let ownWindow: number | undefined;
  // Until the answer is here, and in browsers without windows, every window counts as ours.
  const isOurs = (windowId: number | undefined) =>
    ownWindow === undefined || windowId === ownWindow;
  void browser.windows?.getCurrent().then(
    (current) => {
      ownWindow = current.id;
    },
    () => undefined,
  );
  const activated = (info: { windowId: number }) => {
    if (isOurs(info.windowId)) listener();
  };
  const updated = (_: number, change: { status?: string; url?: string }, tab: BrowserTab) => {
    const hasNewPage = change.status === 'complete' || change.url !== undefined;
    if (hasNewPage && tab.active && isOurs(tab.windowId)) listener();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

function describe(tab: BrowserTab): OpenTab | null {
  // Tabs without an id are developer tools and the like: no page to read.
  if (tab.id === undefined) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? '',
    title: tab.title ?? '',
    isPrivate: tab.incognito,
  };
}

async function firstResult(
  tab: OpenTab,
  run: () => Promise<readonly { result?: unknown; error?: unknown }[]>,
): Promise<Result<unknown, ReadFailure>> {
  try {
    const [first] = await run();
    // Firefox answers with an empty list on its own pages, where no frame may run the script.
    if (!first) return fail('page-not-allowed', 'no frame ran the script');
    // Firefox reports what the script threw here; Chrome gives no result.
    if (first.error !== undefined) return fail('unexpected', messageOf(first.error));
    return succeed(first.result);
  } catch (error) {
    const message = messageOf(error);
    return fail(classifyScriptError(message, tab.url), message);
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message);
  }
  return String(error);
}
