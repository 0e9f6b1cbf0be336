import { describe, expect, it } from 'vitest';
import { collectArticleClaims } from '../../../utils/metadata/collect-article-claims';
import { openPage } from '../../support/page';

const collect = (
  markup: string,
  options: { text?: string; url?: string; header?: string[]; plain?: boolean } = {},
) =>
  collectArticleClaims({
    body: openPage(markup).body,
    text: options.text ?? '',
    header: options.header ?? [],
    via: options.plain ? 'plain-text' : 'page',
    url: options.url ?? 'https://board.example/1',
  });

describe('pictures of portals', () => {
  const daum = 'https://t1.daumcdn.net/news/202603/19/ZDNetKorea/20260319092255354dfvo.png';
  const thumb = `https://img4.daumcdn.net/thumb/R658x0.q70/?fname=${encodeURIComponent(daum)}`;

  it.each([
    ['its own address', `<img data-org-src="${daum}">`],
    ['a thumbnail', `<img src="${thumb}">`],
    ['a set of sizes', `<img srcset="${daum} 2x">`],
  ])('tell outlet and day by %s', (_, markup) => {
    const claims = collect(markup);
    expect(claims.outlet[0]?.value.portalKey).toEqual({ portal: 'daum', key: 'ZDNetKorea' });
    expect(claims.published[0]).toMatchObject({ value: '2026-03-19', evidence: daum });
    expect(claims.copy.map((one) => one.value)).toEqual(['portal-markup']);
  });

  it('tell Naver’s number', () => {
    const claims = collect(
      '<img data-src="https://imgnews.pstatic.net/image/092/2026/03/19/0001_001.jpg?type=w860">',
    );
    expect(claims.outlet[0]?.value.portalKey).toEqual({ portal: 'naver', key: '092' });
    expect(claims.published[0]?.value).toBe('2026-03-19');
  });

  it('are no sign of a copy on the portal itself', () => {
    expect(collect(`<img src="${daum}">`, { url: 'https://v.daum.net/v/1' }).copy).toEqual([]);
    expect(collect(`<img src="${daum}">`, { url: 'https://blog.naver.com/a/1' }).copy).toHaveLength(
      1,
    );
  });

  it('count less when they are of two outlets', () => {
    const other = daum.replace('ZDNetKorea', 'NEWS1');
    expect(collect(`<img src="${daum}"><img src="${other}">`).outlet[0]?.confidence).toBeLessThan(
      0.5,
    );
  });
});

describe('the summary a portal keeps over the text', () => {
  it('is the deck', () => {
    const claims = collect(
      '<strong class="summary_view">두 회사가 맞섰다</strong><p dmcf-pid="a">글</p>',
    );
    expect(claims.deck[0]).toMatchObject({ value: '두 회사가 맞섰다', rule: 'portal-summary' });
  });
});

describe('credit lines', () => {
  it('name outlet and reporter once for each form', () => {
    const claims = collect('', {
      text: '(지디넷코리아=장유미 기자)첫 문장이다.\n가운데 문장이다.\n장유미 기자(sweet@zdnet.co.kr)',
    });
    expect(claims.outlet.map((one) => one.value.name ?? one.value.domain)).toEqual([
      '지디넷코리아',
      'zdnet.co.kr',
    ]);
    expect(claims.byline.map((one) => one.value)).toEqual(['장유미', '장유미']);
  });

  it('stay silent about places, pictures and quotes', () => {
    const claims = collect('', {
      text: '【도쿄=김경민 특파원】 첫 문장이다.\n(사진=연합뉴스)\nⓒ연합뉴스\nFT에 따르면 두 회사는 협력한다.',
    });
    expect(claims.outlet).toEqual([]);
    expect(claims.byline.map((one) => one.value)).toEqual(['김경민']);
  });
});

describe('lines over a plain text', () => {
  it('are title, section, outlet and time', () => {
    const claims = collect('', {
      plain: true,
      header: ['조용한 항구 이야기', '해외', '이데일리,', '2025년 9월 05일, 오전 08:44'],
    });
    expect(claims.title[0]?.value).toBe('조용한 항구 이야기');
    expect(claims.published[0]?.value).toBe('2025년 9월 05일, 오전 08:44');
  });

  it('of a board are of the copy', () => {
    const claims = collect('', {
      plain: true,
      header: [
        '[IT뉴스]조용한 항구 이야기',
        '온카뱅크관리자',
        '조회:',
        '11',
        '2026-03-19 09:27:32',
      ],
    });
    expect(claims.title).toEqual([]);
    expect(claims.posted[0]?.value).toBe('2026-03-19 09:27:32');
    expect(claims.outlet).toEqual([]);
  });
});
