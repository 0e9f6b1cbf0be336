// @vitest-environment node
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../utils/library/open-library';
import { readSaved, readSummaries } from '../../../utils/library/read';
import { removeSaved, restoreSaved, writeArticle } from '../../../utils/library/write';
import { articleAt, freshLibrary } from '../../support/library';

beforeEach(async () => {
  vi.useRealTimers();
  await freshLibrary();
});

const url = 'https://harbour.example/ferry';

async function save(article = articleAt(url)) {
  const saved = await writeArticle(article);
  if (!saved.ok) throw new Error(saved.detail);
  return saved.value;
}

async function countRecords() {
  const library = await openLibrary();
  if (!library.ok) throw new Error(library.detail);
  const stores = ['summaries', 'articles', 'vectors'] as const;
  return Promise.all(stores.map((store) => library.value.count(store)));
}

/** Makes the next write into a store fail the way a full disk does. */
function failPut(name: string, store: string) {
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...rest: Parameters<typeof put>
  ) {
    if (this.name === store) throw new DOMException('no room', name);
    return put.apply(this, rest);
  });
}

describe('writeArticle', () => {
  it('gives the article back whole', async () => {
    const article = articleAt(url, { title: 'Ferry approved', outlet: 'Harbour Times' });
    const summary = await save(article);
    expect(summary).toMatchObject({ url, title: 'Ferry approved', outlet: 'Harbour Times' });
    expect(await readSaved(summary.id)).toEqual({ summary, article });
  });

  it('saves an address once, keeps the first time and renews the rest', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-19T10:00:00Z') });
    const first = await save(articleAt(url, { title: 'Draft' }));
    vi.setSystemTime(new Date('2026-03-20T10:00:00Z'));
    const again = await save(articleAt(`${url}?utm_source=mail#top`, { title: 'Final' }));
    expect(again).toMatchObject({ id: first.id, savedAt: '2026-03-19T10:00:00.000Z' });
    expect((await readSummaries()).map(({ title }) => title)).toEqual(['Final']);
    expect(await countRecords()).toEqual([1, 1, 1]);
  });

  it('lists the newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-19T10:00:00Z') });
    await save(articleAt('https://harbour.example/1', { title: 'older' }));
    vi.setSystemTime(new Date('2026-03-19T10:00:01Z'));
    await save(articleAt('https://harbour.example/2', { title: 'newer' }));
    expect((await readSummaries()).map(({ title }) => title)).toEqual(['newer', 'older']);
  });

  it('agrees between two windows that save the same articles at once', async () => {
    const urls = Array.from({ length: 20 }, (_, at) => `https://harbour.example/${at % 10}`);
    // A second copy of the module has a connection of its own, as a second page has.
    vi.resetModules();
    const another = await import('../../../utils/library/write');
    const { openLibrary: openAnother } = await import('../../../utils/library/open-library');
    const [ours, theirs] = await Promise.all([openLibrary(), openAnother()]);
    expect(ours.ok && theirs.ok && ours.value !== theirs.value).toBe(true);
    const inOneWindow = urls.map((one) => writeArticle(articleAt(one)));
    const inAnother = urls.toReversed().map((one) => another.writeArticle(articleAt(one)));
    const results = await Promise.all([...inOneWindow, ...inAnother]);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(await countRecords()).toEqual([10, 10, 10]);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['DataError', 'storage-full'],
    ['UnknownError', 'storage-unavailable'],
  ])('answers %s with %s and leaves the old article whole', async (name, error) => {
    const before = await save(articleAt(url, { title: 'old', text: 'old text' }));
    const put = failPut(name, 'vectors');
    const failed = await writeArticle(articleAt(url, { title: 'new', text: 'new text' }));
    put.mockRestore();
    expect(failed).toMatchObject({ ok: false, error });
    const kept = await readSaved(before.id);
    expect(kept?.summary.title).toBe('old');
    expect(kept?.article.text).toBe('old text');
  });

  it('leaves nothing of a new article whose save failed', async () => {
    const put = failPut('QuotaExceededError', 'articles');
    await writeArticle(articleAt(url));
    put.mockRestore();
    expect(await countRecords()).toEqual([0, 0, 0]);
  });
});

describe('removeSaved and restoreSaved', () => {
  it('undo each other', async () => {
    const summary = await save();
    const removed = await removeSaved(summary.id);
    expect(removed?.summary).toEqual(summary);
    expect(await countRecords()).toEqual([0, 0, 0]);
    if (!removed) throw new Error('nothing removed');
    expect(await restoreSaved(removed)).toEqual({ ok: true, value: summary });
    expect(await readSaved(summary.id)).toEqual(removed);
    expect(await countRecords()).toEqual([1, 1, 1]);
  });

  it('has nothing to remove twice', async () => {
    const { id } = await save();
    await removeSaved(id);
    expect(await removeSaved(id)).toBeNull();
  });

  it('keeps the article when removing fails', async () => {
    const { id } = await save();
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('disk', 'UnknownError');
    });
    expect(await removeSaved(id)).toBeNull();
    remove.mockRestore();
    expect(await countRecords()).toEqual([1, 1, 1]);
  });
});
