import { harmonicMean } from './overlap.ts';

/** Sentences that had to be in a text and were or were not, and those that had to be absent. */
export interface Snippets {
  readonly found: number;
  readonly missed: number;
  readonly unwanted: number;
}

/**
 * Counts the sentences of a page that must and must not be in the text.
 * After `count_item` in `tests/eval_common.py` of adbar/trafilatura (Apache-2.0 licence).
 */
export function countSnippets(
  wanted: readonly string[],
  unwanted: readonly string[],
  text: string,
): Snippets {
  const folded = foldSpace(text);
  const found = wanted.filter((one) => text && folded.includes(foldSpace(one))).length;
  return {
    found,
    missed: wanted.length - found,
    unwanted: unwanted.filter((one) => text && folded.includes(foldSpace(one))).length,
  };
}

/** F1 over all pages together, 0 to 1; `null` for no pages. */
export function snippetScore(pages: readonly Snippets[]): number | null {
  if (pages.length === 0) return null;
  const sum = (of: (page: Snippets) => number) => pages.reduce((all, one) => all + of(one), 0);
  const found = sum((page) => page.found);
  const precision = found / Math.max(1, found + sum((page) => page.unwanted));
  const recall = found / Math.max(1, found + sum((page) => page.missed));
  return harmonicMean(precision, recall);
}

/** Folds white space to single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
