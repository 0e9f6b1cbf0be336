import type { Article } from '../article/article';
import type { RelatedItem } from '../article/saved';
import { readRelated } from '../library/related';

/** More would be a second list, not a hint. */
const LIMIT = 5;

/**
 * Finds saved articles that have to do with this one.
 *
 * @returns at most five, best first, never the article itself; empty when nothing is near enough
 */
export function findRelated(article: Article): Promise<readonly RelatedItem[]> {
  return readRelated(article, LIMIT);
}
