// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { announceChange, watchLibrary } from '../../../utils/library/changes';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('watchLibrary', () => {
  it('hears changes of this page and of others, until it is ended', async () => {
    const watch = new AbortController();
    const listener = vi.fn();
    watchLibrary(listener, watch.signal);
    announceChange();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    const otherPage = new BroadcastChannel('library');
    otherPage.postMessage('changed');
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
    otherPage.postMessage({ from: 'something else' });
    watch.abort();
    announceChange();
    await settle();
    expect(listener).toHaveBeenCalledTimes(2);
    otherPage.close();
  });

  it('never starts when it was ended before', async () => {
    const listener = vi.fn();
    watchLibrary(listener, AbortSignal.abort());
    announceChange();
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });
});
