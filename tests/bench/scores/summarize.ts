import { meanOverlap } from './overlap.ts';
import type { PageScore } from './score-page.ts';
import { snippetScore } from './snippets.ts';

/** One row of the table. Shares from 0 to 1, `null` where the corpus does not tell. */
export interface Summary {
  readonly pages: number;
  readonly f1: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly snippets: number | null;
  readonly title: number | null;
  readonly author: number | null;
  readonly outlet: number | null;
  readonly outletWrong: number | null;
  readonly date: number | null;
  readonly dateWrong: number | null;
  /** Pages said to be a mirror's, and a portal's, copy. */
  readonly mirrors: number;
  readonly portals: number;
  readonly failed: number;
  readonly changed: number;
  /** Milliseconds of the main thread. */
  readonly cpu: { readonly median: number; readonly p95: number; readonly total: number };
}

/** Sums up the pages of one corpus for one extractor. */
export function summarize(pages: readonly PageScore[]): Summary {
  const texts = pages.flatMap((page) => page.text ?? []);
  const overlap = texts.length > 0 ? meanOverlap(texts) : null;
  const cpu = pages.flatMap((page) => page.cpu ?? []);
  const share = (fact: 'title' | 'authors' | 'outlet' | 'date', is: 'isRight' | 'isWrong') => {
    const verdicts = pages.flatMap((page) => page[fact] ?? []);
    return verdicts.length > 0 ? countOf(verdicts, (one) => one[is]) / verdicts.length : null;
  };
  return {
    pages: pages.length,
    f1: overlap?.f1 ?? null,
    precision: overlap?.precision ?? null,
    recall: overlap?.recall ?? null,
    snippets: snippetScore(pages.flatMap((page) => page.snippets ?? [])),
    title: share('title', 'isRight'),
    author: share('authors', 'isRight'),
    outlet: share('outlet', 'isRight'),
    outletWrong: share('outlet', 'isWrong'),
    date: share('date', 'isRight'),
    dateWrong: share('date', 'isWrong'),
    mirrors: countOf(pages, (page) => page.copy === 'mirror-copy'),
    portals: countOf(pages, (page) => page.copy === 'portal-copy'),
    failed: countOf(pages, (page) => page.hasFailed),
    changed: countOf(pages, (page) => page.hasChangedPage),
    cpu: {
      median: quantile(cpu, 0.5),
      p95: quantile(cpu, 0.95),
      total: cpu.reduce((sum, one) => sum + one, 0),
    },
  };
}

/** The value below which the given share of all values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function countOf<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.filter(test).length;
}
