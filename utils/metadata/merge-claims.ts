import type { PageClaims } from '../article/reading';
import { emptyClaims } from './claim-lists';

/**
 * Puts claims of several readers together.
 *
 * @param parts in the order of reading: the page's first, then the article's
 * @returns new lists, order kept
 */
export function mergeClaims(...parts: PageClaims[]): PageClaims {
  const merged = emptyClaims();
  for (const part of parts) {
    for (const fact of Object.keys(merged) as (keyof PageClaims)[]) {
      // Both sides are lists of the same fact, which a loop over the facts cannot show.
      (merged[fact] as unknown[]).push(...part[fact]);
    }
  }
  return merged;
}
