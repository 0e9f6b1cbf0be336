import { browser } from './browser';

/**
 * Shows one of our own pages in a tab: focuses the tab that has it, or opens a new one.
 *
 * @param path path inside the extension, for example `/library.html`
 * @param fragment `#…` to put behind it, or an empty text to leave an open tab as it is
 */
export async function showExtensionPage(path: string, fragment: string): Promise<void> {
  const address = browser.runtime.getURL(path);
  // Both browsers tell an extension the addresses of its own pages without the `tabs` permission.
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + fragment });
    return;
  }
  // The same document with another fragment: the page is told by `hashchange`, not loaded again.
  const change = fragment === '' ? {} : { url: address + fragment };
  await browser.tabs.update(open.id, { active: true, ...change });
  if (open.windowId !== undefined) {
    await browser.windows?.update(open.windowId, { focused: true });
  }
}
