import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/article/claim';
import { collectPageClaims } from '../../../utils/metadata/collect-page-claims';
import { openPage } from '../../support/page';

const url = 'https://lantern.example/2026/03/02/glacier';
const collect = (head: string, body = '') =>
  collectPageClaims({
    document: openPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`),
    url,
  });
const valuesOf = (claims: readonly Claim<unknown>[], rule: string) =>
  claims.filter((one) => one.rule === rule).map((one) => one.value);
const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('structured data', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Glacier museum opens',
    author: [{ '@type': 'Person', name: 'Lars Dahl' }, { '@id': '#ann' }],
    publisher: { '@id': '#site' },
    datePublished: '2026-03-02T08:15:00+01:00',
  };
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#site', name: 'Harbour Lantern' },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      article,
    ],
  };

  it('reads graphs and what they point to', () => {
    const claims = collect(data(graph));
    expect(valuesOf(claims.title, 'json-ld-headline')).toEqual(['Glacier museum opens']);
    expect(valuesOf(claims.byline, 'json-ld-author')).toEqual(['Lars Dahl', 'Ann Lee']);
    expect(claims.outlet.map((one) => one.value.name)).toContain('Harbour Lantern');
    expect(valuesOf(claims.published, 'json-ld-published')).toEqual(['2026-03-02T08:15:00+01:00']);
  });

  it('passes over broken scripts and reads the next', () => {
    const claims = collect(`<script type="application/ld+json">{"a": </script>${data(graph)}`);
    expect(valuesOf(claims.title, 'json-ld-headline')).toEqual(['Glacier museum opens']);
  });

  it('survives any depth of nesting', () => {
    const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
    const claims = collect(`<script type="application/ld+json">${deep}</script>`);
    expect(claims.published).toEqual([]);
  });

  it('takes the article whose headline the page has, not a related one', () => {
    const related = { ...article, headline: 'Ferry is late', author: 'Bo Li' };
    const claims = collect(`<title>Glacier museum opens</title>${data([related, article])}`);
    expect(valuesOf(claims.title, 'json-ld-headline')).toEqual(['Glacier museum opens']);
  });

  it('names the origin when the text is based on another site’s', () => {
    const claims = collect(data({ ...article, isBasedOn: 'https://www.origin.example/a' }));
    expect(claims.outlet.find((one) => one.rule === 'json-ld-based-on')?.value.domain).toBe(
      'origin.example',
    );
  });
});

describe('what stands near the headline', () => {
  it('reads byline and date, and not those of comments and teasers', () => {
    const claims = collect(
      '<meta property="og:title" content="Glacier museum opens">',
      `<div class="teaser"><span class="byline">Bo Li</span><time datetime="2020-01-01"></time></div>
       <h1>Glacier museum opens</h1><p class="byline">By Lars Dahl</p>
       <time datetime="2026-03-02">2 March</time>
       <div class="comments"><span class="author">reader1</span></div>`,
    );
    expect(valuesOf(claims.byline, 'byline-element')).toEqual(['By Lars Dahl']);
    expect(valuesOf(claims.published, 'date-element')).toEqual(['2026-03-02 | 2 March']);
  });

  it('reads the lines of a portal’s head', () => {
    const claims = collect(
      '<title>조용한 항구 이야기 | 포털 뉴스</title>',
      '<h1>조용한 항구 이야기</h1><div>해외</div><div>이데일리,</div><div>2025년 9월 05일, 오전 08:44</div>',
    );
    expect(valuesOf(claims.section, 'header-line')).toContain('해외');
    expect(claims.outlet.map((one) => one.value.name)).toContain('이데일리');
    expect(valuesOf(claims.published, 'header-line')).toEqual(['2025년 9월 05일, 오전 08:44']);
  });
});

describe('boards', () => {
  const text = '<p>항구에 배가 들어왔다. 사람들이 오래 기다린 배였다. 배에는 책이 가득했다.</p>';
  const gnuboard = `<article id="bo_v"><h2 id="bo_v_title"><span class="bo_v_cate">IT뉴스</span>
    <span class="bo_v_tit">[단독] 조용한 항구 이야기</span></h2>
    <section id="bo_v_info"><span class="sv_member">온카뱅크관리자</span>
    <strong class="if_date">2026-03-19 09:27:32</strong></section><div id="bo_v_con">${text}</div></article>`;
  const bare = `<div><div>[IT뉴스]조용한 항구 이야기</div><em>온카뱅크관리자</em><em>조회:<b>11</b></em>
    <em>2026-03-19 09:27:32</em></div>${text}`;

  it.each([
    ['gnuboard', gnuboard],
    ['bare', bare],
  ])('gives poster and time of a %s post as those of the copy', (name, body) => {
    const claims = collect('', body);
    expect(claims.copy.map((one) => `${one.value} ${one.rule}`)).toEqual([`board board-${name}`]);
    expect(claims.posted[0]?.value).toContain('2026-03-19 09:27:32');
    expect(claims.host.map((one) => one.value)).toEqual(['온카뱅크']);
    expect(claims.published).toEqual([]);
    expect(claims.byline).toEqual([]);
  });

  it('says which tags the board writes before titles', () => {
    const posts = '<b>[IT뉴스]</b><b>[IT뉴스]</b><b>[단독]</b><b>[단독]</b>';
    const claims = collect('', `${gnuboard}${posts}`);
    expect(new Set(valuesOf(claims.section, 'board-tag'))).toEqual(new Set(['IT뉴스']));
  });

  it('does not take an outlet that counts its readers for a board', () => {
    const claims = collect(
      '',
      '<h1>조용한 항구 이야기</h1><em>홍길동 기자</em><em>승인 2023.11.01 10:00</em><em>조회 123</em>',
    );
    expect(claims.copy).toEqual([]);
    expect(claims.published[0]?.value).toBe('승인 2023.11.01 10:00');
  });
});

describe('menus', () => {
  const menu = (...words: string[]) => words.map((word) => `<li>${word}</li>`).join('');

  it('are a sign when several different offers stand in them', () => {
    const claims = collect('', menu('먹튀제보', '보증카지노', '토토 노하우', '총판'));
    expect(claims.copy.map((one) => one.value)).toEqual(['spam-menus']);
  });

  it('are none when a newspaper has a section or two', () => {
    expect(collect('', menu('Casino', 'Betting', 'Horse racing', '먹튀', '토토')).copy).toEqual([]);
  });
});
