// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../../components/apps/LibraryApp';
import { checkLibrary } from '../../../../utils/actions/check-library';
import { findRelated } from '../../../../utils/actions/find-related';
import {
  forgetArticle,
  listSaved,
  onLibraryChange,
  openSaved,
  restoreArticle,
} from '../../../../utils/actions/saved-articles';
import { fail, succeed } from '../../../../utils/article/failure';
import type { SavedArticle } from '../../../../utils/article/saved';
import { click, find, settle, show } from '../../../support/render';
import { makeSaved } from '../../../support/summary';

vi.mock('../../../../utils/actions/saved-articles');
vi.mock('../../../../utils/actions/check-library');
vi.mock('../../../../utils/actions/find-related');
vi.mock('../../../../utils/actions/open-panel');

let shelf: SavedArticle[] = [];

beforeEach(() => {
  location.hash = '';
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  shelf = [
    makeSaved({ id: 'new', title: '새 글', copy: 'mirror-copy' }),
    makeSaved({ id: 'old', title: '옛 글', outlet: null, published: null }),
  ];
  vi.mocked(checkLibrary).mockResolvedValue(succeed(null));
  vi.mocked(findRelated).mockResolvedValue([]);
  vi.mocked(listSaved).mockImplementation(async () => shelf.map(({ summary }) => summary));
  vi.mocked(openSaved).mockImplementation(async (id) => take(id) ?? null);
  vi.mocked(forgetArticle).mockImplementation(async (id) => {
    const one = take(id);
    shelf = shelf.filter((other) => other !== one);
    return one ?? null;
  });
  vi.mocked(restoreArticle).mockImplementation(async (one) => {
    shelf = [one, ...shelf];
    return succeed(one.summary);
  });
});

const take = (id: string) => shelf.find(({ summary }) => summary.id === id);
const rows = (place: ParentNode) =>
  [...place.querySelectorAll<HTMLElement>('[data-saved-id]')].map((row) => row.dataset.savedId);

describe('the list', () => {
  it('shows what is saved, in the order it is given', async () => {
    const place = await show(<LibraryApp />);
    expect(find(place, 'main').dataset).toMatchObject({ screen: 'library', state: 'list' });
    expect(rows(place)).toEqual(['new', 'old']);
    expect(find(place, '[data-part="count"]').textContent).toBe('글 2개');
    const fresh = find(place, '[data-saved-id="new"]').textContent;
    for (const words of ['새 글', '한빛일보', '홍길동', '2026. 3. 19.', '약 2분', '복제 사이트']) {
      expect(fresh).toContain(words);
    }
    expect(find(place, '[data-saved-id="old"]').textContent).toContain('출처 확인 안 됨');
  });

  it('explains itself when it is empty', async () => {
    shelf = [];
    const place = await show(<LibraryApp />);
    expect(find(place, 'main').dataset.state).toBe('empty');
    expect(place.textContent).toContain('아직 저장한 글이 없습니다');
  });

  it('does not call a list empty that the browser keeps shut', async () => {
    shelf = [];
    vi.mocked(checkLibrary).mockResolvedValue(fail('storage-unavailable'));
    const place = await show(<LibraryApp />);
    expect(find(place, 'main').dataset.state).toBe('failure');
    expect(place.textContent).toContain('보관함을 열 수 없습니다');
    expect(place.textContent).not.toContain('아직 저장한 글이 없습니다');
    expect(find(place, '[data-action="retry"]').textContent).toBe('다시 시도');
  });

  it('follows saves from other windows', async () => {
    const place = await show(<LibraryApp />);
    shelf = [makeSaved({ id: 'newest' }), ...shelf];
    await act(async () => {
      for (const [listener] of vi.mocked(onLibraryChange).mock.calls) listener();
    });
    await settle();
    expect(rows(place)).toEqual(['newest', 'new', 'old']);
  });
});

describe('delete and undo', () => {
  const remove = (place: ParentNode, id: string) =>
    click(place, `[data-saved-id="${id}"] [data-action="delete"]`);

  it('deletes, hands the focus on, and brings back by button', async () => {
    const place = await show(<LibraryApp />);
    await remove(place, 'new');
    expect(rows(place)).toEqual(['old']);
    expect(document.activeElement).toBe(
      find(place, '[data-saved-id="old"] [data-action="delete"]'),
    );
    expect(find(place, '.toast').textContent).toContain('글 1개를 지웠습니다');
    await click(place, '[data-action="undo"]');
    expect(rows(place)).toEqual(['new', 'old']);
    expect(place.querySelector('.toast')).toBeNull();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('brings back all by key %o', async (keys) => {
    const place = await show(<LibraryApp />);
    await remove(place, 'new');
    await remove(place, 'old');
    expect(find(place, 'main').dataset.state).toBe('empty');
    expect(find(place, '.toast').textContent).toContain('글 2개를 지웠습니다');
    await act(async () => void dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ...keys })));
    await settle();
    expect(rows(place).toSorted()).toEqual(['new', 'old']);
  });

  it('says when something could not be brought back', async () => {
    vi.mocked(restoreArticle).mockResolvedValue(fail('storage-full'));
    const place = await show(<LibraryApp />);
    await remove(place, 'new');
    await click(place, '[data-action="undo"]');
    expect(find(place, '.toast').textContent).toContain('글 1개를 되돌리지 못했습니다');
  });

  it('gives up the undo when its time is over', async () => {
    const place = await show(<LibraryApp />);
    vi.useFakeTimers();
    await remove(place, 'new');
    await act(async () => void (await vi.advanceTimersByTimeAsync(8100)));
    vi.useRealTimers();
    expect(place.querySelector('.toast')).toBeNull();
    expect(rows(place)).toEqual(['old']);
  });
});

describe('reading a saved article', () => {
  async function goTo(fragment: string): Promise<void> {
    location.hash = fragment;
    await act(async () => void dispatchEvent(new Event('hashchange')));
    await settle();
  }

  it('opens the address it is given, and comes back to the same row', async () => {
    location.hash = '#article=old';
    const place = await show(<LibraryApp />);
    expect(find(place, 'main').dataset).toMatchObject({ screen: 'reader', state: 'article' });
    expect(document.activeElement?.tagName).toBe('H1');
    await goTo('#list');
    expect(find(place, 'main').dataset.screen).toBe('library');
    expect(document.activeElement).toBe(find(place, '[data-saved-id="old"] a'));
  });

  it('keeps what is being read when it is deleted elsewhere', async () => {
    location.hash = '#article=new';
    const place = await show(<LibraryApp />);
    shelf = [];
    await act(async () => {
      for (const [listener] of vi.mocked(onLibraryChange).mock.calls) listener();
    });
    await settle();
    expect(find(place, 'main').dataset.state).toBe('article');
  });

  it.each(['#article=gone', '#article=%E0%A4%A'])('copes with %s', async (fragment) => {
    location.hash = fragment;
    const place = await show(<LibraryApp />);
    expect(['failure', 'list']).toContain(find(place, 'main').dataset.state);
    expect(find(place, 'h1').textContent).not.toBe('');
  });
});
