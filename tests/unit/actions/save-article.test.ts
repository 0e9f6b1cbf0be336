// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkLibrary } from '../../../utils/actions/check-library';
import { findRelated } from '../../../utils/actions/find-related';
import { findSaved, saveArticle } from '../../../utils/actions/save-article';
import {
  forgetArticle,
  listSaved,
  onLibraryChange,
  openSaved,
  restoreArticle,
} from '../../../utils/actions/saved-articles';
import { articleAt, freshLibrary } from '../../support/library';

const url = 'https://harbour.example/ferry';
const article = articleAt(url);

const inPrivateWindow = (yes: boolean) =>
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: yes } });

beforeEach(async () => {
  await freshLibrary();
  inPrivateWindow(false);
});
afterEach(() => inPrivateWindow(false));

async function save() {
  const saved = await saveArticle(article, { isPrivate: false });
  if (!saved.ok) throw new Error(saved.detail);
  return saved.value;
}

describe('saveArticle', () => {
  it('saves, so that it is found under any spelling of its address', async () => {
    const summary = await save();
    expect(await findSaved(`${url}?utm_source=mail#end`)).toEqual(summary);
    expect(await findSaved('https://harbour.example/other')).toBeNull();
    expect(await openSaved(summary.id)).toEqual({ summary, article });
  });

  it('never saves from a private tab or in a private page of ours', async () => {
    const privately = { ok: false, error: 'private-window', detail: '' };
    expect(await saveArticle(article, { isPrivate: true })).toEqual(privately);
    const { id } = await save();
    const removed = await forgetArticle(id);
    if (!removed) throw new Error('nothing removed');
    inPrivateWindow(true);
    expect(await saveArticle(article, { isPrivate: false })).toEqual(privately);
    expect(await restoreArticle(removed)).toEqual(privately);
    expect(await listSaved()).toEqual([]);
  });
});

describe('forgetArticle', () => {
  it('can be undone, with the time of the first save', async () => {
    const summary = await save();
    const removed = await forgetArticle(summary.id);
    expect(await listSaved()).toEqual([]);
    if (!removed) throw new Error('nothing removed');
    expect(await restoreArticle(removed)).toEqual({ ok: true, value: summary });
    expect(await listSaved()).toEqual([summary]);
  });
});

describe('onLibraryChange', () => {
  it('tells of saves and removals', async () => {
    const watch = new AbortController();
    const listener = vi.fn();
    onLibraryChange(listener, watch.signal);
    const { id } = await save();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    await forgetArticle(id);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
    watch.abort();
  });
});

describe('findRelated', () => {
  it('offers five at most and never the article itself', async () => {
    await save();
    for (let at = 0; at < 7; at += 1) {
      await saveArticle(articleAt(`${url}/${at}`), { isPrivate: false });
    }
    const items = await findRelated(article);
    expect(items).toHaveLength(5);
    expect(items.map(({ summary }) => summary.url)).not.toContain(url);
  });
});

describe('checkLibrary', () => {
  it('tells an empty list from one that cannot be opened', async () => {
    expect(await checkLibrary()).toEqual({ ok: true, value: null });
    await freshLibrary();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await checkLibrary()).toMatchObject({ ok: false, error: 'storage-unavailable' });
    expect(await listSaved()).toEqual([]);
  });
});
