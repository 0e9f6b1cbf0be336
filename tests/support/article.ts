import type { Article, ArticleFacts } from '../../utils/article/article';
import { type ClaimSource, claim, type Fact, UNKNOWN } from '../../utils/article/claim';

/** A fact that one claim settles. */
export function known<T>(
  value: T,
  from: { source?: ClaimSource; rule?: string; evidence?: string } = {},
): Fact<T> {
  const { source = 'page-element', rule = 'made', evidence = 'made for a test' } = from;
  return { best: claim({ value, source, rule, confidence: 0.9, evidence }), rivals: [] };
}

const facts: ArticleFacts = {
  title: known('강변 도서관, 밤 열 시까지 연다'),
  kicker: UNKNOWN,
  deck: UNKNOWN,
  outlet: known({ name: '한빛일보', domain: 'hanbit.example' }),
  byline: known(['홍길동']),
  published: known('2026-03-19'),
  modified: UNKNOWN,
  posted: UNKNOWN,
  section: UNKNOWN,
  language: known('ko'),
  canonical: UNKNOWN,
  host: UNKNOWN,
  copy: UNKNOWN,
};

/** An article to render or save: three lines long, all main facts known, unless told otherwise. */
export function makeArticle(
  changes: Partial<Omit<Article, 'facts'>> & { facts?: Partial<ArticleFacts> } = {},
): Article {
  const lines = [
    '시가 도서관 여섯 곳의 문 닫는 시간을 늦춘다.',
    '낮에 일하는 시민이 책을 빌릴 수 있게 하려는 뜻이다.',
    '반년 뒤에 이용 기록을 보고 다시 정한다.',
  ];
  return {
    url: 'https://news.example/articles/1',
    html: lines.map((line) => `<p>${line}</p>`).join(''),
    text: lines.join('\n'),
    credit: [],
    via: 'page',
    counts: {
      paragraphs: lines.length,
      pictures: 0,
      removedLines: 0,
      removedAbove: 0,
      removedBelow: 0,
      sourceCharacters: 0,
    },
    trace: [],
    ...changes,
    facts: { ...facts, ...changes.facts },
  };
}
