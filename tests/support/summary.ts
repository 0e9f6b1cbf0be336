import type { SavedArticle, SavedSummary } from '../../utils/article/saved';
import { makeArticle } from './article';

/** What a list knows of a saved article, complete unless told otherwise. */
export function makeSummary(changes: Partial<SavedSummary> = {}): SavedSummary {
  return {
    id: 'id-1',
    url: 'https://news.example/articles/1',
    title: '강변 도서관, 밤 열 시까지 연다',
    outlet: '한빛일보',
    byline: ['홍길동'],
    published: '2026-03-19',
    host: null,
    copy: 'unknown',
    language: 'ko',
    excerpt: '시가 도서관 여섯 곳의 문 닫는 시간을 늦춘다.',
    characters: 1290,
    savedAt: '2026-03-19T10:00:00.000Z',
    ...changes,
  };
}

/** A saved article whose text goes with its summary. */
export function makeSaved(changes: Partial<SavedSummary> = {}): SavedArticle {
  const summary = makeSummary(changes);
  return { summary, article: makeArticle({ url: summary.url }) };
}
