import { browser } from './browser';

/** Whether this browser has a side panel or a sidebar; Firefox for Android has neither. */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens Chrome's side panel in the window, or Firefox's sidebar in the window of the click.
 *
 * Both browsers want the reader's gesture: this must be called from a click, key or menu handler
 * before any `await`, and it reaches the browser without one of its own.
 *
 * @param windowId id of the window; Firefox takes the window of the gesture instead
 * @returns resolves when the browser has taken the request, at once where there is no panel
 * @throws what the browser says when there was no gesture: a mistake of the caller
 */
export function showPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.resolve();
}
