/** Name of the channel, and all that is said on it: the listeners read the list again. */
const CHANNEL = 'library';
const CHANGED = 'changed';

let sender: BroadcastChannel | null = null;

/** Tells every page, this one as well, that the list changed. */
export function announceChange(): void {
  sender ??= new BroadcastChannel(CHANNEL);
  sender.postMessage(CHANGED);
}

/**
 * Listens for changes of the list, made in this page or in another.
 *
 * @param listener called without arguments, after the change is stored
 * @param signal ends the watch
 */
export function watchLibrary(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A channel never hears itself; listeners with channels of their own hear this page's changes.
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event) => {
    if (event.data === CHANGED) listener();
  });
  signal.addEventListener('abort', () => channel.close());
}
