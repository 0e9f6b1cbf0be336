// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../utils/library/open-library';
import { askToPersist } from '../../../utils/library/persistence';
import { freshLibrary } from '../../support/library';

const persist = vi.fn<() => Promise<boolean>>();

beforeEach(async () => {
  await freshLibrary();
  persist.mockReset();
  vi.stubGlobal('navigator', { storage: { persist } });
});
afterEach(() => vi.unstubAllGlobals());

async function note() {
  const library = await openLibrary();
  return library.ok ? library.value.get('notes', 'persistence') : null;
}

describe('askToPersist', () => {
  it('asks once and remembers the answer', async () => {
    persist.mockResolvedValue(false);
    await askToPersist();
    await askToPersist();
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await note()).toEqual({ name: 'persistence', granted: false });
  });

  it('asks again when the browser gave no answer', async () => {
    persist.mockRejectedValueOnce(new TypeError('not now')).mockResolvedValueOnce(true);
    await askToPersist();
    await askToPersist();
    expect(await note()).toEqual({ name: 'persistence', granted: true });
  });

  it('does without where the browser cannot', async () => {
    vi.stubGlobal('navigator', {});
    await askToPersist();
    expect(await note()).toBeUndefined();
  });
});
