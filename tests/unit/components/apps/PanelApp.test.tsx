// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../../components/apps/PanelApp';
import { askPanelToRead } from '../../../../components/hooks/panel-request';
import { findRelated } from '../../../../utils/actions/find-related';
import { readTab, type TabReading } from '../../../../utils/actions/read-tab';
import { findSaved } from '../../../../utils/actions/save-article';
import { onActiveTabChange } from '../../../../utils/actions/watch-tabs';
import { fail } from '../../../../utils/article/failure';
import { known, makeArticle } from '../../../support/article';
import { click, find, settle, show } from '../../../support/render';

vi.mock('../../../../utils/actions/read-tab');
vi.mock('../../../../utils/actions/save-article');
vi.mock('../../../../utils/actions/saved-articles');
vi.mock('../../../../utils/actions/find-related');
vi.mock('../../../../utils/actions/open-panel');
vi.mock('../../../../utils/actions/watch-tabs');

const tab = { tabId: 1, windowId: 7, url: '', title: '', isPrivate: false };
const first = makeArticle();
const second = makeArticle({
  url: 'https://news.example/articles/2',
  facts: { title: known('다음 기사') },
});
const gives = (article = first, tabId = 1): TabReading => ({
  ok: true,
  article,
  tab: { ...tab, tabId },
});
const closed: TabReading = { ...fail('page-not-allowed'), tab: { ...tab, tabId: 2 }, trace: [] };

beforeEach(() => {
  vi.mocked(findSaved).mockResolvedValue(null);
  vi.mocked(findRelated).mockResolvedValue([]);
  vi.mocked(readTab).mockResolvedValue(gives());
});

async function switchTab(answer: TabReading): Promise<void> {
  vi.mocked(readTab).mockResolvedValue(answer);
  await act(async () => vi.mocked(onActiveTabChange).mock.lastCall?.[0]());
  await settle();
}

const title = (place: ParentNode) => find(place, '[data-fact="title"]').textContent;

describe('PanelApp', () => {
  it('shows the whole article, credits small at the end, and what was left out', async () => {
    const counts = { ...first.counts, removedLines: 12, removedAbove: 5, removedBelow: 7 };
    const trace = [{ step: 'trim', did: 'cut', because: 'list', text: '많이 본 기사' }];
    const article = makeArticle({ credit: ['ⓒ 한빛일보'], counts, trace });
    vi.mocked(readTab).mockResolvedValue(gives(article));
    const place = await show(<PanelApp />);
    expect(find(place, 'main').dataset).toMatchObject({ screen: 'panel', state: 'article' });
    expect(find(place, '[data-part="credit"]').textContent).toBe('ⓒ 한빛일보');
    const removed = find(place, '[data-part="removed"]').textContent;
    expect(removed).toContain('12줄을 걷어냈습니다');
    expect(removed).toContain('본문 위 메뉴와 목록 5줄');
    expect(removed).toContain('많이 본 기사');
    expect(document.title).toBe('강변 도서관, 밤 열 시까지 연다');
  });

  it('keeps the article when the tab changes, and offers the new one', async () => {
    const place = await show(<PanelApp />);
    await switchTab(closed);
    expect(title(place)).toBe('강변 도서관, 밤 열 시까지 연다');
    vi.mocked(readTab).mockResolvedValue(gives(second, 2));
    await click(place, '[data-action="read-current-tab"]');
    expect(title(place)).toBe('다음 기사');
    expect(place.querySelector('[data-part="stale-note"]')).toBeNull();
  });

  it('is quiet when the tab only finished loading, or was come back to', async () => {
    const place = await show(<PanelApp />);
    await switchTab(gives());
    expect(place.querySelector('[data-part="stale-note"]')).toBeNull();
    await switchTab(closed);
    expect(place.querySelector('[data-part="stale-note"]')).not.toBeNull();
    await switchTab(gives());
    expect(place.querySelector('[data-part="stale-note"]')).toBeNull();
  });

  it('asks for the toolbar button when it was not given the tab, and tries the next tab', async () => {
    vi.mocked(readTab).mockResolvedValue(closed);
    const place = await show(<PanelApp />);
    expect(find(place, 'main').dataset.error).toBe('page-not-allowed');
    expect(find(place, 'h1').textContent).toContain('도구 모음의 단추');
    await switchTab(gives(second, 2));
    expect(title(place)).toBe('다음 기사');
  });

  it('reads anew when the reader asks for it from the popup of its window', async () => {
    const place = await show(<PanelApp />);
    vi.mocked(readTab).mockResolvedValue(gives(second, 2));
    await act(async () => askPanelToRead(99));
    await new Promise((done) => setTimeout(done, 50));
    expect(title(place)).toBe('강변 도서관, 밤 열 시까지 연다');
    await act(async () => {
      askPanelToRead(7);
      await new Promise((done) => setTimeout(done, 50));
    });
    expect(title(place)).toBe('다음 기사');
  });
});
