import { watchActiveTab } from '../platform/tabs';

/**
 * Tells when the window's active tab was switched, or has finished loading another page.
 *
 * @param listener called without arguments; read the tab again
 * @param signal ends the watch
 */
export function onActiveTabChange(listener: () => void, signal: AbortSignal): void {
  watchActiveTab(listener, signal);
}
