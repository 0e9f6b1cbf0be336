import { type Tokenize, words } from './tokens.ts';

/** Shares of runs of tokens: right, wrong (not in the truth) and missed; they sum to 1, or are all 0. */
export interface Overlap {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Length of the runs compared, in tokens: the benchmark's own. */
const RUN = 4;

/**
 * How much of the truth a text holds, and how much else: counted in runs of four tokens.
 * After `evaluate.py` of scrapinghub/article-extraction-benchmark (MIT licence).
 *
 * @param truth the article as a person copied it
 * @param text what an extractor gave
 */
export function overlapOf(truth: string, text: string, tokenize: Tokenize = words): Overlap {
  const wanted = countRuns(tokenize(truth));
  const given = countRuns(tokenize(text));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const run of new Set([...wanted.keys(), ...given.keys()])) {
    const inTruth = wanted.get(run) ?? 0;
    const inText = given.get(run) ?? 0;
    right += Math.min(inTruth, inText);
    wrong += Math.max(0, inText - inTruth);
    missed += Math.max(0, inTruth - inText);
  }
  const all = right + wrong + missed;
  return all > 0
    ? { right: right / all, wrong: wrong / all, missed: missed / all }
    : { right: 0, wrong: 0, missed: 0 };
}

function countRuns(tokens: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  const last = Math.max(1, tokens.length - RUN + 1);
  for (let start = 0; start < last && tokens.length > 0; start++) {
    const run = tokens.slice(start, start + RUN).join('\u0001');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Share of the text that is in the truth, 0 to 1; 1 when neither holds anything. */
export function precisionOf({ right, wrong, missed }: Overlap): number {
  if (wrong === 0 && missed === 0) return 1;
  return right + wrong === 0 ? 0 : right / (right + wrong);
}

/** Share of the truth that is in the text, 0 to 1; 1 when neither holds anything. */
export function recallOf({ right, wrong, missed }: Overlap): number {
  if (wrong === 0 && missed === 0) return 1;
  return right + missed === 0 ? 0 : right / (right + missed);
}

/** Harmonic mean of two shares, 0 when both are. */
export function harmonicMean(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** F1 of one page, 0 to 1. */
export function f1Of(overlap: Overlap): number {
  return harmonicMean(precisionOf(overlap), recallOf(overlap));
}

/** Scores of a whole corpus: means over its pages, and the F1 of those means, as the benchmark has it. */
export function meanOverlap(pages: readonly Overlap[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = mean(pages.filter((one) => one.right + one.wrong > 0).map(precisionOf));
  const recall = mean(pages.filter((one) => one.right + one.missed > 0).map(recallOf));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}
