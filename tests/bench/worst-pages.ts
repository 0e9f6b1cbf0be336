import type { PageResult } from './browser/run-extractor.ts';
import type { Corpus } from './corpora.ts';
import { f1Of, precisionOf, recallOf } from './scores/overlap.ts';
import { scorePage } from './scores/score-page.ts';
import { type Column, decimals, tableOf } from './table.ts';

interface WorstRow {
  readonly id: string;
  readonly url: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const columns: readonly Column<WorstRow>[] = [
  { heading: 'page', cell: (row) => row.id.slice(0, 40) },
  { heading: 'address', cell: (row) => row.url.slice(0, 70) },
  { heading: 'F1', cell: (row) => decimals(row.f1) },
  { heading: 'P', cell: (row) => decimals(row.precision) },
  { heading: 'R', cell: (row) => decimals(row.recall) },
];

/** The pages of a corpus with the lowest F1, the worst first, as a table. */
export function worstPages(
  corpus: Corpus,
  results: ReadonlyMap<string, PageResult> | undefined,
  most: number,
): string {
  const rows = corpus.pages.flatMap((page) => {
    const result = results?.get(page.id);
    const text = result && scorePage(page, result).text;
    if (!text) return [];
    const row = { f1: f1Of(text), precision: precisionOf(text), recall: recallOf(text) };
    return [{ id: page.id, url: page.url, ...row }];
  });
  return tableOf(columns, rows.toSorted((a, b) => a.f1 - b.f1).slice(0, most));
}
