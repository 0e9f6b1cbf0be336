import type { Summary } from './scores/summarize.ts';
import { type Column, decimals, percent, tableOf } from './table.ts';

/** One extractor's scores on one corpus. */
export interface ScoreRow {
  readonly corpus: string;
  readonly extractor: string;
  readonly summary: Summary;
  /** Its time on all pages, as a multiple of stock Readability's. */
  readonly timesStock: number | null;
}

const columns: readonly Column<ScoreRow>[] = [
  { heading: 'corpus', cell: (row) => row.corpus },
  { heading: 'extractor', cell: (row) => row.extractor },
  { heading: 'n', cell: ({ summary }) => String(summary.pages) },
  { heading: 'F1', cell: ({ summary }) => decimals(summary.f1) },
  { heading: 'P', cell: ({ summary }) => decimals(summary.precision) },
  { heading: 'R', cell: ({ summary }) => decimals(summary.recall) },
  { heading: 'snipF', cell: ({ summary }) => decimals(summary.snippets) },
  { heading: 'title%', cell: ({ summary }) => percent(summary.title) },
  { heading: 'author%', cell: ({ summary }) => percent(summary.author) },
  { heading: 'outlet%', cell: ({ summary }) => percent(summary.outlet) },
  { heading: 'wrong%', cell: ({ summary }) => percent(summary.outletWrong) },
  { heading: 'date%', cell: ({ summary }) => percent(summary.date) },
  { heading: 'wrong%', cell: ({ summary }) => percent(summary.dateWrong) },
  { heading: 'mirror', cell: ({ summary }) => String(summary.mirrors) },
  { heading: 'portal', cell: ({ summary }) => String(summary.portals) },
  { heading: 'fail', cell: ({ summary }) => String(summary.failed) },
  { heading: 'mut', cell: ({ summary }) => String(summary.changed) },
  { heading: 'cpu med', cell: ({ summary }) => summary.cpu.median.toFixed(1) },
  { heading: 'p95', cell: ({ summary }) => summary.cpu.p95.toFixed(1) },
  { heading: '×stock', cell: ({ timesStock }) => timesStock?.toFixed(2) ?? '-' },
];

/** The one table of a run, and what its columns mean. */
export function scoreTable(rows: readonly ScoreRow[]): string {
  return [
    tableOf(columns, rows),
    '',
    'mirror, portal: pages said to be such a copy (on aeb and fundus each is a false alarm).',
    'fail: no text; mut: live page changed; cpu: milliseconds of the main thread in this run.',
  ].join('\n');
}
