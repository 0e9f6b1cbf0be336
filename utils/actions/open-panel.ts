import { showExtensionPage } from '../platform/extension-page';
import { hasPanel, showPanel } from '../platform/panel';

/** Whether {@link openPanel} has anything to open in this browser. */
export function canOpenPanel(): boolean {
  return hasPanel();
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Call it as the first statement of a
 * click handler: the browsers refuse it after an `await`.
 *
 * @param windowId id of the window to open it in
 */
export function openPanel(windowId: number): Promise<void> {
  return showPanel(windowId);
}

/**
 * Opens the list of saved articles in a tab, or focuses the tab that shows it already.
 *
 * @param articleId id of a saved article to show; without it, the list is shown
 */
export function openLibrary(articleId?: string): Promise<void> {
  const fragment = articleId === undefined ? '' : `#article=${encodeURIComponent(articleId)}`;
  return showExtensionPage('/library.html', fragment);
}
