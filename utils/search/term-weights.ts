import { tokenize } from '../text/tokenize';
import { commonWords } from './common-words';
import { hashText } from './hash';
import type { TermVector } from './term-vector';

/** How much a term, given by its hash, tells about a story; 0 or more. */
export type WeightOf = (term: number) => number;

/**
 * The list is counted as if it held this many more articles, in which every term stands once and
 * the common words stand in half. A short list so knows what is common, a long one hardly notices.
 */
const IMAGINED_ARTICLES = 50;
const IMAGINED_COMMON = IMAGINED_ARTICLES / 2;

/** Rare terms weigh somewhat more than by the logarithm alone: names are rarer than topics. */
const RARITY = 1.3;

/**
 * Terms are counted by the upper bits of their hashes, in plain arrays: six million terms of ten
 * thousand articles are counted in some ten milliseconds, and two terms rarely share a place.
 */
const PLACES = 2 ** 20;
const place = (term: number) => term >>> 12;

const commonTerms: ReadonlySet<number> = new Set(
  Object.values(commonWords).flatMap((words) => tokenize(words).map((term) => hashText(term))),
);

/** Whether a term, given by its hash, belongs to the common words. */
export function isCommonTerm(term: number): boolean {
  return commonTerms.has(term);
}

/**
 * Weighs terms by how few of the articles have them (inverse document frequency).
 *
 * @param vectors every article that counts, the one being read among them
 */
export function termWeights(vectors: readonly TermVector[]): WeightOf {
  const articles = new Uint32Array(PLACES);
  for (const { terms } of vectors) {
    for (const term of terms) articles[place(term)] = (articles[place(term)] ?? 0) + 1;
  }
  const all = vectors.length + IMAGINED_ARTICLES;
  const rarity = (count: number) => Math.max(0, Math.log(all / count)) ** RARITY;
  // One logarithm for each number of articles, not one for each term.
  const byCount = Float64Array.from({ length: vectors.length + 1 }, (_, count) =>
    rarity(count + 1),
  );
  const weights = new Float32Array(PLACES);
  // A plain loop: `Float32Array.from` takes a hundred times as long for a million places.
  for (let at = 0; at < PLACES; at += 1) weights[at] = byCount[articles[at] ?? 0] ?? 0;
  for (const term of commonTerms) {
    weights[place(term)] = rarity((articles[place(term)] ?? 0) + IMAGINED_COMMON);
  }
  return (term) => weights[place(term)] ?? 0;
}
