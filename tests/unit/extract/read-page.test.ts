// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/extract/read-page';
import { openPage } from '../../support/page';

const SENTENCE =
  'The old bridge over the river was opened again this morning, five months after a crack was found in its northern arch.';
const article = `<article><h1>Bridge opens again</h1>${`<p>${SENTENCE} The mayor thanked the engineers.</p>`.repeat(6)}</article>`;
const read = (html: string, options: { contentType?: string; anyway?: boolean } = {}) =>
  readPage(openPage(html, options), 'https://news.example/1', options);
const failureOf = (html: string, options = {}) => {
  const page = read(html, options);
  return page.ok ? null : page.error;
};

describe('readPage', () => {
  it('finds an article and says what it left out', () => {
    const page = read(`<nav>menu</nav>${article}<footer>end</footer>`);
    expect(page.ok && page.html.match(/<p>/g)?.length).toBe(6);
    expect(page.ok && page.found.via).toBe('page');
    expect(page.trace.some((note) => note.did === 'left out navigation')).toBe(true);
  });

  it('says why there is none', () => {
    expect(failureOf('')).toBe('page-empty');
    expect(failureOf('', { contentType: 'text/plain' })).toBe('page-empty');
    const links = '<li><a href="/1">A story of the day with a longer headline</a></li>';
    expect(failureOf(`<ul>${links.repeat(40)}</ul>`)).toBe('not-an-article');
  });

  it('does not read what is no web page', () => {
    const feed = new DOMParser().parseFromString('<rss/>', 'application/xml');
    expect(readPage(feed, 'https://news.example/feed')).toMatchObject({ error: 'not-a-web-page' });
  });

  it('gives up on a page past the caps', () => {
    expect(failureOf(`<p>${'long text '.repeat(1_100_000)}</p>`)).toBe('page-too-large');
  }, 60_000);

  it('reads anyway when asked', () => {
    const short = '<main><p>The bridge is open again today.</p></main>';
    expect(failureOf(short)).toBe('not-an-article');
    expect(read(short, { anyway: true }).ok).toBe(true);
  });

  it.each(['parentNode', 'nextElementSibling', 'tagName', 'textContent', 'querySelectorAll'])(
    'is not hung or broken by a control named %s',
    (name) => {
      expect(read(`<form><input name="${name}">${article}</form>`).ok).toBe(true);
    },
  );

  it('looks at hidden text when nothing else is there', () => {
    const page = read(
      `<p>Loading</p><div style="display:none">\n${article.replaceAll('</p>', '</p>\n')}</div>`,
    );
    expect(page.ok).toBe(true);
    expect(page.trace.some((note) => note.did === 'read again')).toBe(true);
  });
});
