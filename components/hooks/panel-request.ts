const CHANNEL = 'panel';

/**
 * Asks panels that are already open to read the active tab: opening an open panel does nothing,
 * yet the reader has just pointed at a page. A panel that is opening reads by itself.
 *
 * @param windowId id of the window whose panel is meant
 */
export function askPanelToRead(windowId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ windowId });
  channel.close();
}

/**
 * Tells a panel that it was asked to read.
 *
 * @param listener gets the id of the window that is meant
 * @param signal ends the listening
 */
export function onPanelAsked(listener: (windowId: number) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('windowId' in data)) return;
    if (typeof data.windowId === 'number') listener(data.windowId);
  });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
