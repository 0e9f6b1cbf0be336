import { describe, expect, it } from 'vitest';
import type { CandidateKind, Reading } from '../../../utils/article/reading';
import { collectArticleClaims } from '../../../utils/metadata/collect-article-claims';
import { collectPageClaims } from '../../../utils/metadata/collect-page-claims';
import { mergeClaims } from '../../../utils/metadata/merge-claims';
import { settleArticle } from '../../../utils/metadata/settle-article';
import { openPage } from '../../support/page';

/** Settles a page whose article is the element `#text`. */
function settle(source: string, url: string, via: CandidateKind = 'page', latest?: string) {
  const document = openPage(source);
  const body = document.querySelector('#text') ?? document.body;
  const text = [...body.children].map((child) => child.textContent ?? '').join('\n');
  const claims = mergeClaims(
    collectPageClaims({ document, url }),
    collectArticleClaims({ body, text, header: [], via, url }),
  );
  const reading: Reading = {
    url,
    html: body.innerHTML,
    text,
    credit: [],
    via,
    counts: {
      paragraphs: 3,
      pictures: 0,
      removedLines: 0,
      removedAbove: 0,
      removedBelow: 0,
      sourceCharacters: 0,
    },
    claims,
  };
  return settleArticle(reading, [], latest ? { latest } : {}).facts;
}

const picture = 'https://t1.daumcdn.net/news/202603/19/ZDNetKorea/20260319092255354dfvo.png';
const board = (text: string) => `<html lang="ko"><head>
  <title>[IT뉴스][AI는 지금] 조용한 항구 이야기 &gt; IT뉴스 | 온카뱅크</title>
  <meta property="og:site_name" content="온카뱅크">
  <meta property="article:modified_time" content="2026-03-19T09:30:00+09:00"></head>
  <body><article id="bo_v"><h2 id="bo_v_title"><span class="bo_v_cate">IT뉴스</span>
  <span class="bo_v_tit">[IT뉴스][AI는 지금] 조용한 항구 이야기</span></h2><section id="bo_v_info">
  <span class="sv_member">온카뱅크관리자</span><strong class="if_date">2026-03-19 09:27:32</strong>
  </section><div id="bo_v_con"><div id="text">${text}</div></div></article></body></html>`;

describe('a copy on a board', () => {
  const facts = settle(
    board(`<strong class="summary_view">두 회사가 맞섰다</strong>
      <p>(지디넷코리아=장유미 기자)항구에 배가 들어왔다.</p><p>배에는 책이 가득했다.</p>
      <p><img src="${picture}"></p><p>장유미 기자(sweet@zdnet.co.kr)</p>
      <p>Copyright © 지디넷코리아. 무단전재 및 재배포 금지.</p>`),
    'https://board.onca.example/news/1',
    'html-source',
  );

  it('is the outlet’s, not the board’s', () => {
    expect(facts.outlet.best?.value).toEqual({ name: '지디넷코리아', domain: 'zdnet.co.kr' });
    expect(facts.byline.best?.value).toEqual(['장유미']);
    expect(facts.host.best?.value).toBe('온카뱅크');
    expect(facts.copy.best?.value).toBe('mirror-copy');
  });

  it('loses the board’s tag and keeps the outlet’s label apart', () => {
    expect(facts.title.best?.value).toBe('조용한 항구 이야기');
    expect(facts.kicker.best?.value).toBe('AI는 지금');
    expect(facts.deck.best?.value).toBe('두 회사가 맞섰다');
  });

  it('was published on the picture’s day and posted at the board’s time', () => {
    expect(facts.published.best).toMatchObject({ value: '2026-03-19', evidence: picture });
    expect(facts.posted.best?.value).toBe('2026-03-19T09:27:32+09:00');
    expect(facts.modified.best).toBeNull();
  });

  it('has no published day when only the board tells one', () => {
    const bare = settle(board('<p>항구에 배가 들어왔다.</p>'), 'https://board.onca.example/news/2');
    expect(bare.published.best).toBeNull();
    expect(bare.outlet.best).toBeNull();
    expect(bare.byline.best).toBeNull();
    expect(bare.copy.best).toBeNull();
  });
});

describe('an outlet’s own page', () => {
  const page = (name: string, text: string, extra = '') => `<html lang="ko"><head>
    <meta property="og:site_name" content="${name}"><meta property="og:title" content="조용한 항구 이야기">
    <meta property="article:published_time" content="2026-03-19T08:00:00+09:00">${extra}</head>
    <body><h1>조용한 항구 이야기</h1><div id="text">${text}</div></body></html>`;

  it('is original, also with an agency’s story', () => {
    const facts = settle(
      page('부산일보', '<p>(서울=연합뉴스) 김철수 기자 = 항구에 배가 들어왔다.</p>'),
      'https://www.busan.com/view/1',
    );
    expect(facts.outlet.best?.value.name).toBe('부산일보');
    expect(facts.byline.best?.value).toEqual(['김철수']);
    expect(facts.copy.best?.value).toBe('original');
  });

  it('is original where the table does not know it', () => {
    const facts = settle(
      page('나루시사', '<p>(서울=연합뉴스) 김철수 기자 = 항구에 배가 들어왔다.</p>'),
      'https://www.narusisa.example/1',
    );
    expect(facts.outlet.best?.value.name).toBe('나루시사');
    expect(facts.copy.best?.value).toBe('original');
  });

  it('is no mirror for menus and pictures that a mirror would have', () => {
    const facts = settle(
      page('부산일보', `<p>항구에 배가 들어왔다.</p><p><img src="${picture}"></p>`),
      'https://www.busan.com/view/2',
    );
    expect(facts.copy.best?.value).not.toBe('mirror-copy');
    expect(facts.outlet.best?.value.name).toBe('부산일보');
  });

  it('has nothing published after today', () => {
    const facts = settle(
      page('부산일보', '<p>글</p>'),
      'https://www.busan.com/3',
      'page',
      '2026-03-18',
    );
    expect(facts.published.best).toBeNull();
  });
});

describe('a portal', () => {
  it('carries the outlet its own field names', () => {
    const facts = settle(
      `<html lang="ko"><head><title>조용한 항구 이야기 : 네이버 뉴스</title>
       <meta property="og:article:author" content="이데일리 | 네이버">
       <meta property="og:site_name" content="네이버 뉴스"></head>
       <body><h2>조용한 항구 이야기</h2><div id="text"><p>[이데일리 방성훈 기자] 항구에 배가 들어왔다.</p></div></body></html>`,
      'https://n.news.naver.com/article/018/1',
    );
    expect(facts.title.best?.value).toBe('조용한 항구 이야기');
    expect(facts.outlet.best?.value).toEqual({ name: '이데일리', domain: 'edaily.co.kr' });
    expect(facts.byline.best?.value).toEqual(['방성훈']);
    expect(facts.copy.best?.value).toBe('portal-copy');
  });
});

describe('bylines', () => {
  const page = (head: string, body: string) =>
    settle(
      `<html lang="en"><head><meta property="og:site_name" content="Harbour Lantern">${head}</head>
       <body><h1>Glacier museum opens</h1>${body}<div id="text"><p>A museum opened.</p></div></body></html>`,
      'https://lantern.example/1',
    ).byline.best?.value;

  it('are the fuller of two that agree', () => {
    const names = page(
      '<meta name="author" content="Ann Lee">',
      '<p class="byline">By Ann Lee and Bo Li</p>',
    );
    expect(names).toEqual(['Ann Lee', 'Bo Li']);
  });

  it('name people before the newsroom', () => {
    const names = page(
      '<meta name="author" content="Harbour Lantern">',
      '<p class="byline">By Ann Lee</p>',
    );
    expect(names).toEqual(['Ann Lee']);
  });

  it('leave out where the reporter works', () => {
    expect(page('', '<p class="byline">Ann Lee, The Associated Press</p>')).toEqual(['Ann Lee']);
  });
});
