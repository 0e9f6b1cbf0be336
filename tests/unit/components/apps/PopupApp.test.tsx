// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../../components/apps/PopupApp';
import { findRelated } from '../../../../utils/actions/find-related';
import { openLibrary, openPanel } from '../../../../utils/actions/open-panel';
import { readTab } from '../../../../utils/actions/read-tab';
import { findSaved, saveArticle } from '../../../../utils/actions/save-article';
import { UNKNOWN } from '../../../../utils/article/claim';
import { fail, succeed } from '../../../../utils/article/failure';
import { known, makeArticle } from '../../../support/article';
import { click, find, show } from '../../../support/render';
import { makeSummary } from '../../../support/summary';

vi.mock('../../../../utils/actions/read-tab');
vi.mock('../../../../utils/actions/save-article');
vi.mock('../../../../utils/actions/saved-articles');
vi.mock('../../../../utils/actions/find-related');
vi.mock('../../../../utils/actions/open-panel');

const tab = { tabId: 1, windowId: 7, url: '', title: '', isPrivate: false };

function readGives(article = makeArticle(), isPrivate = false): void {
  vi.mocked(readTab).mockResolvedValue({ ok: true, article, tab: { ...tab, isPrivate } });
}

beforeEach(async () => {
  const { canOpenPanel } = await import('../../../../utils/actions/open-panel');
  vi.mocked(canOpenPanel).mockReturnValue(true);
  vi.mocked(openPanel).mockResolvedValue();
  vi.mocked(openLibrary).mockResolvedValue();
  vi.mocked(findSaved).mockResolvedValue(null);
  vi.mocked(findRelated).mockResolvedValue([]);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  readGives();
});

const saveState = (place: ParentNode) => find(place, '[data-action="save"]').dataset.saveState;

describe('PopupApp', () => {
  it('shows whose article it is, and the article', async () => {
    const place = await show(<PopupApp />);
    expect(find(place, 'main').dataset).toMatchObject({ screen: 'popup', state: 'article' });
    expect(find(place, '[data-fact="outlet"]').textContent).toBe('한빛일보');
    expect(find(place, '[data-fact="title"]').textContent).toBe('강변 도서관, 밤 열 시까지 연다');
    expect(find(place, '[data-fact="byline"]').textContent).toBe('홍길동');
    expect(find(place, 'time[data-fact="published"]').getAttribute('datetime')).toBe('2026-03-19');
    expect(find(place, '[data-fact="minutes"]').textContent).toBe('약 1분');
    expect(find(place, '[data-part="article-body"]').textContent).toContain('여섯 곳');
    expect(place.querySelector('[data-part="copy-note"]')).toBeNull();
  });

  it('says of a copy where it was read', async () => {
    readGives(makeArticle({ facts: { copy: known('mirror-copy'), host: known('뉴스 모음') } }));
    const place = await show(<PopupApp />);
    expect(find(place, '[data-part="copy-note"]').textContent).toBe(
      '복제 사이트에서 읽음 · 뉴스 모음',
    );
  });

  it('leaves open what is not known', async () => {
    readGives(makeArticle({ facts: { outlet: UNKNOWN, byline: UNKNOWN, published: UNKNOWN } }));
    const place = await show(<PopupApp />);
    expect(find(place, '[data-fact="outlet"]').textContent).toBe('출처 확인 안 됨');
    expect(find(place, '[data-fact="published"]').textContent).toBe('날짜 없음');
    expect(place.querySelector('time')).toBeNull();
  });

  it('waits, then says why there is nothing', async () => {
    vi.mocked(readTab).mockReturnValueOnce(new Promise(() => {}));
    const waiting = await show(<PopupApp />);
    expect(find(waiting, 'main').dataset.state).toBe('loading');
    vi.mocked(readTab).mockResolvedValue({ ...fail('not-an-article'), tab, trace: [] });
    const failed = await show(<PopupApp />);
    expect(find(failed, 'main').dataset).toMatchObject({
      state: 'failure',
      error: 'not-an-article',
    });
    readGives();
    await click(failed, '[data-action="read-anyway"]');
    expect(vi.mocked(readTab)).toHaveBeenLastCalledWith({ anyway: true });
    expect(find(failed, 'main').dataset.state).toBe('article');
  });

  it('takes an exception for a mistake of ours', async () => {
    vi.mocked(readTab).mockRejectedValue(new Error('broken'));
    const place = await show(<PopupApp />);
    expect(find(place, 'main').dataset.error).toBe('unexpected');
  });

  it('opens the panel before it does anything else', async () => {
    const order: string[] = [];
    vi.mocked(openPanel).mockImplementation(async () => void order.push('panel'));
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(
      () => void order.push('word'),
    );
    const place = await show(<PopupApp />);
    await click(place, '[data-action="open-panel"]');
    expect(vi.mocked(openPanel)).toHaveBeenCalledWith(7);
    expect(order).toEqual(['panel', 'word']);
    expect(window.close).toHaveBeenCalledOnce();
  });

  it('says when the panel did not open', async () => {
    vi.mocked(openPanel).mockRejectedValue(new Error('no gesture'));
    const place = await show(<PopupApp />);
    await click(place, '[data-action="open-panel"]');
    expect(place.textContent).toContain('패널이 열리지 않았습니다');
  });

  it('shows related articles with the reason', async () => {
    const summary = makeSummary({ id: 'r1', title: '도서관 예산 늘었다' });
    vi.mocked(findRelated).mockResolvedValue([{ summary, score: 0.5, because: ['도서관', '시'] }]);
    const place = await show(<PopupApp />);
    expect(find(place, '[data-related-id="r1"]').textContent).toContain('도서관 예산 늘었다');
    expect(find(place, '[data-part="because"]').textContent).toBe('도서관, 시');
    await click(place, '[data-related-id="r1"] [data-action="open-saved"]');
    expect(vi.mocked(openLibrary)).toHaveBeenCalledWith('r1');
  });
});

describe('saving from the popup', () => {
  it('saves once and says so', async () => {
    vi.mocked(saveArticle).mockResolvedValue(succeed(makeSummary({ id: 's1' })));
    const place = await show(<PopupApp />);
    expect(saveState(place)).toBe('idle');
    await click(place, '[data-action="save"]');
    expect(saveState(place)).toBe('saved');
    expect(find(place, '[data-part="save-note"]').textContent).toContain('보관함에 저장했습니다');
    await click(place, '[data-action="save"]');
    expect(vi.mocked(saveArticle)).toHaveBeenCalledOnce();
  });

  it('knows what was saved before', async () => {
    vi.mocked(findSaved).mockResolvedValue(makeSummary());
    const place = await show(<PopupApp />);
    expect(saveState(place)).toBe('saved');
    expect(find(place, '[data-part="save-note"]').textContent).toBe('');
  });

  it('says why it could not save, and lets one try again', async () => {
    vi.mocked(saveArticle).mockResolvedValueOnce(fail('storage-full'));
    const place = await show(<PopupApp />);
    await click(place, '[data-action="save"]');
    expect(saveState(place)).toBe('failed');
    expect(find(place, '[role="status"][data-part="save-note"]').textContent).toContain('공간');
    vi.mocked(saveArticle).mockResolvedValueOnce(succeed(makeSummary()));
    await click(place, '[data-action="save"]');
    expect(saveState(place)).toBe('saved');
  });

  it('keeps nothing from a private window', async () => {
    readGives(makeArticle(), true);
    const place = await show(<PopupApp />);
    expect(saveState(place)).toBe('unavailable');
    await click(place, '[data-action="save"]');
    expect(vi.mocked(saveArticle)).not.toHaveBeenCalled();
    expect(find(place, '[data-part="save-note"]').textContent).toContain('남기지 않습니다');
  });
});
