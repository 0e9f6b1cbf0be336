// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from './support/cases';
import { boardPage, portalPage } from './support/original-seeds';

const FURNITURE =
  /카지노|토토|총판|먹튀|홀덤|댓글|추천 뉴스|보증|랭킹|상품권|채팅|출석|<p|contents-hash|dmcf/;
const PICTURE = 'https://t1.daumcdn.net/news/202603/19/ZDNetKorea/20260319092255354dfvo.png';

const root = join(import.meta.dirname, '..');
const originals = join(root, '..', 'shared', 'seeds');
const original = (name: string) => readFileSync(join(originals, name), 'utf8');
const own = (name: string) => readFileSync(join(root, 'seeds', name), 'utf8');

interface Form {
  readonly name: string;
  readonly source: string;
  readonly contentType?: string;
  readonly title: string;
  readonly deck?: string;
}

const copies: Form[] = [
  {
    name: 'seeds/copy.html',
    source: own('copy.html'),
    title: '오픈AI 사이에 두고 맞선 MS와 아마존…클라우드 줄다리기, 법정으로 갈까',
    deck: '협력 계약 풀이 놓고 두 회사 엇갈려…쟁점은 API 조항 한 줄',
  },
  {
    name: 'seeds/copy.txt',
    source: own('copy.txt'),
    contentType: 'text/plain',
    title: '오픈AI 사이에 두고 맞선 MS와 아마존…클라우드 줄다리기, 법정으로 갈까',
    deck: '협력 계약 풀이 놓고 두 회사 엇갈려…쟁점은 API 조항 한 줄',
  },
];
const portals: Form[] = [
  {
    name: 'seeds/portal.html',
    source: own('portal.html'),
    title: '美 앤스로픽, 中 자본 회사에 AI 문 닫는다',
  },
  {
    name: 'seeds/portal.txt',
    source: own('portal.txt'),
    contentType: 'text/plain',
    title: '美 앤스로픽, 中 자본 회사에 AI 문 닫는다',
  },
];
if (existsSync(originals)) {
  const copy = original('004_1fcb5409f0a9a7ee.txt');
  const portal = original('000_9f1c420403a1bfec.txt');
  const copyTitle = /^\[IT뉴스\]\[AI는 지금\] (.+)$/m.exec(copy)?.[1] ?? '';
  const deck = /summary_view"[^>]*>([^<]+)</.exec(copy)?.[1] ?? '';
  const portalTitle = portal.split('\n')[0] ?? '';
  copies.push(
    {
      name: 'original copy, text',
      source: copy,
      contentType: 'text/plain',
      title: copyTitle,
      deck,
    },
    { name: 'original copy, page', source: boardPage(copy), title: copyTitle, deck },
  );
  portals.push(
    {
      name: 'original portal, text',
      source: portal,
      contentType: 'text/plain',
      title: portalTitle,
    },
    { name: 'original portal, page', source: portalPage(portal), title: portalTitle },
  );
}

describe.each(copies)('copy seed: $name', (form) => {
  const { facts, text, article } = readSource(
    form.source,
    'https://board.example/news/1',
    form.contentType,
  );
  const lines = text.split('\n');

  it('names the outlet, the reporter and the story', () => {
    expect(facts).toMatchObject({
      outlet: '지디넷코리아',
      byline: ['장유미'],
      title: form.title,
      kicker: 'AI는 지금',
      deck: form.deck,
      host: '온카뱅크',
      copy: 'mirror-copy',
    });
  });

  it('takes the day from the picture, not the time from the board', () => {
    const published = article?.facts.published.best;
    expect(published?.value).toBe('2026-03-19');
    expect(published?.evidence).toContain('20260319092255354dfvo');
    expect(article?.facts.posted.best?.value).toContain('09:27:32');
  });

  it('keeps every paragraph and the reporter line, and nothing of the board', () => {
    const paragraphs = lines.filter((line) => line.length > 60);
    expect(paragraphs).toHaveLength(13);
    expect(paragraphs[0]).toContain('장유미 기자');
    expect(lines.at(-1)).toBe('장유미 기자(sweet@zdnet.co.kr)');
    expect(`${text}\n${article?.contentHtml.replace(/<\/?p>/g, '')}`).not.toMatch(FURNITURE);
  });

  it('shows the picture with its caption', () => {
    expect(facts.pictures).toEqual([PICTURE]);
    const figure = new DOMParser()
      .parseFromString(article?.contentHtml ?? '', 'text/html')
      .querySelector('figure');
    expect(figure?.querySelector('img')?.getAttribute('src')).toBe(PICTURE);
    expect(figure?.querySelector('figcaption')?.textContent).toMatch(/사진=/);
  });
});

describe.each(portals)('portal seed: $name', (form) => {
  const { facts, text, article } = readSource(
    form.source,
    'https://portal.example/v/1',
    form.contentType,
  );
  const lines = text.split('\n');

  it('names the outlet, the reporter, the day and the section', () => {
    expect(facts).toMatchObject({
      outlet: '이데일리',
      byline: ['방성훈'],
      title: form.title,
      published: '2025-09-05T08:44:00+09:00',
      section: '해외',
    });
    expect(facts.copy).not.toBe('mirror-copy');
  });

  it('keeps every paragraph and ends with the last sentence', () => {
    expect(lines.filter((line) => line.length > 60)).toHaveLength(14);
    expect(lines.at(-1)).toMatch(/1700억달러로 .*다\.$/);
    expect(text).not.toMatch(FURNITURE);
  });

  it('keeps the photo credit as a caption', () => {
    const caption = new DOMParser()
      .parseFromString(article?.contentHtml ?? '', 'text/html')
      .querySelector('figcaption');
    expect(caption?.textContent).toContain('앤스로픽 엑스 계정');
  });
});
