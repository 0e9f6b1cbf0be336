// @vitest-environment node
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLibrary } from '../../../utils/library/changes';
import { type Migration, migrations } from '../../../utils/library/migrations';
import { openLibrary } from '../../../utils/library/open-library';
import { readSummaries } from '../../../utils/library/read';
import { DATABASE_NAME } from '../../../utils/library/schema';
import { writeArticle } from '../../../utils/library/write';
import { articleAt, freshLibrary } from '../../support/library';

const steps = migrations as Migration[];
const released = steps.length;

/** The extension was renewed: this page knows one version more. */
function withOneMoreStep() {
  steps.push(() => undefined);
}

beforeEach(freshLibrary);
afterEach(() => {
  steps.length = released;
});

describe('openLibrary', () => {
  it('opens one connection a page', async () => {
    const [first, second] = await Promise.all([openLibrary(), openLibrary()]);
    expect(first).toBe(second);
    expect(first.ok).toBe(true);
  });

  it('lets a newer version upgrade, and tells the listeners', async () => {
    await openLibrary();
    const watch = new AbortController();
    const changed = new Promise<void>((resolve) => watchLibrary(resolve, watch.signal));
    const newer = await openDB(DATABASE_NAME, migrations.length + 1, {
      blocked: () => expect.unreachable('our connection held the upgrade up'),
    });
    await changed;
    watch.abort();
    expect(newer.version).toBe(migrations.length + 1);
    newer.close();
  });

  it('says so when the list on the disk is of a newer version', async () => {
    (await openDB(DATABASE_NAME, migrations.length + 1)).close();
    expect(await openLibrary()).toMatchObject({ ok: false, error: 'storage-unavailable' });
    expect(await readSummaries()).toEqual([]);
  });

  it('says so when another page holds an older version open, and opens once it is gone', async () => {
    const older = await openDB(DATABASE_NAME, migrations.length);
    withOneMoreStep();
    expect(await openLibrary()).toMatchObject({ ok: false, error: 'storage-blocked' });
    older.close();
    await expect.poll(async () => (await openLibrary()).ok).toBe(true);
  });

  it('says so when the browser refuses, and tries again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await writeArticle(articleAt('https://harbour.example/'))).toMatchObject({
      ok: false,
      error: 'storage-unavailable',
    });
    open.mockRestore();
    expect(await writeArticle(articleAt('https://harbour.example/'))).toMatchObject({ ok: true });
  });
});
