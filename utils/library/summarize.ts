import type { Article } from '../article/article';
import type { SavedSummary } from '../article/saved';

/** Longest excerpt, in characters: two lines of a list. */
const EXCERPT = 200;

/**
 * Takes from an article what a list shows of it.
 *
 * @param id key of the article, see `articleId`
 * @param savedAt ISO 8601 UTC time of the first save
 */
export function summarize(article: Article, id: string, savedAt: string): SavedSummary {
  const { facts } = article;
  return {
    id,
    url: article.url,
    // An article without a title is listed by its address, never by nothing.
    title: facts.title.best?.value || article.url,
    outlet: facts.outlet.best?.value.name ?? null,
    byline: facts.byline.best?.value ?? [],
    published: facts.published.best?.value ?? null,
    host: facts.host.best?.value ?? null,
    copy: facts.copy.best?.value ?? 'unknown',
    language: facts.language.best?.value ?? null,
    excerpt: excerptOf(article.text),
    characters: article.text.length,
    savedAt,
  };
}

function excerptOf(text: string): string {
  const start = text
    .slice(0, EXCERPT * 10)
    .replace(/\s+/g, ' ')
    .trim();
  if (start.length <= EXCERPT) return start;
  // Not in the middle of a pair of surrogates.
  return `${start.slice(0, EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
