import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../support/project.ts';
import type { Summary } from './scores/summarize.ts';

/** Scores that may not fall, and counts and shares of mistakes that may not rise. */
const pinned = {
  f1: 'floor',
  precision: 'floor',
  recall: 'floor',
  snippets: 'floor',
  title: 'floor',
  author: 'floor',
  outlet: 'floor',
  outletWrong: 'ceiling',
  date: 'floor',
  dateWrong: 'ceiling',
  failed: 'ceiling',
  changed: 'ceiling',
} as const satisfies Partial<Record<keyof Summary, 'floor' | 'ceiling'>>;

/** On these, a page called a copy is a mistake; on the mirrors' corpus, one that is not. */
const COPY_LIMITS: Readonly<Record<string, 'floor' | 'ceiling'>> = {
  aeb: 'ceiling',
  fundus: 'ceiling',
  mirror: 'floor',
  'mirror-ko': 'floor',
};

type Scores = Readonly<Record<string, number>>;

/** What is pinned for one corpus, and the reasons why anything was ever given up. */
export interface Floor {
  /** Hash of the pages the scores were reached on. */
  readonly hash: string;
  readonly scores: Scores;
  readonly lowered: readonly { readonly because: string; readonly scores: Scores }[];
}

type Floors = Readonly<Record<string, Floor>>;

/** Rounding of the scores in the file; a smaller step is no difference. */
const STEP = 1e-4;

const floorsFile = inProject('tests', 'bench', 'floors.json');

/** Nothing is pinned when there is no file. */
function readFloors(): Floors {
  return existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors) : {};
}

/** What a run of one corpus gave. */
export interface Run {
  readonly corpus: string;
  readonly hash: string;
  readonly scores: Scores;
}

/** Lines for what is worse than pinned, and the corpora nothing is pinned for. */
export interface Comparison {
  readonly broken: readonly string[];
  readonly unpinned: readonly string[];
}

/** Compares runs with `floors.json`; a floor holds for the very pages it was reached on. */
export function compareRuns(runs: readonly Run[]): Comparison {
  const floors = readFloors();
  const broken = runs.flatMap((run) => {
    const floor = floors[run.corpus];
    if (!floor) return [];
    if (floor.hash !== run.hash) return [otherPages(run.corpus)];
    return brokenFloors(run.corpus, floor, run.scores);
  });
  return { broken, unpinned: runs.map((run) => run.corpus).filter((name) => !floors[name]) };
}

/**
 * Pins runs in `floors.json`.
 *
 * @param because why scores may be lower, or empty: then those stay pinned that would fall
 */
export function pinRuns(runs: readonly Run[], because: string): Comparison {
  const floors: Record<string, Floor> = { ...readFloors() };
  const broken: string[] = [];
  for (const run of runs) {
    const floor = pinScores(run, floors[run.corpus], because);
    if ('hash' in floor) floors[run.corpus] = floor;
    else broken.push(...floor);
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  return { broken, unpinned: [] };
}

function otherPages(corpus: string): string {
  return `${corpus}: the pages are others than those pinned`;
}

/** The figures of a summary that are pinned, rounded. */
export function scoresOf(corpus: string, summary: Summary): Scores {
  const kept = Object.keys(limitsOf(corpus)).flatMap((name) => {
    const value = figureOf(name, summary);
    return value === null ? [] : [[name, Math.round(value / STEP) * STEP] as const];
  });
  return Object.fromEntries(kept.map(([name, value]) => [name, Number(value.toFixed(4))]));
}

/**
 * Compares a run with what is pinned.
 *
 * @returns a line for every figure that is worse; empty when all hold
 */
export function brokenFloors(corpus: string, floor: Floor, now: Scores): string[] {
  return Object.entries(limitsOf(corpus)).flatMap(([name, limit]) => {
    const pin = floor.scores[name];
    const value = now[name];
    if (pin === undefined) return [];
    if (value === undefined) return [`${corpus}: ${name} is gone, and ${pin} is pinned`];
    const isWorse = limit === 'floor' ? value < pin - STEP / 2 : value > pin + STEP / 2;
    return isWorse ? [`${corpus}: ${name} is ${value}; ${limit} ${pin}`] : [];
  });
}

/**
 * Pins a run. Better figures are taken over; worse ones only with a reason, which is kept with the
 * figures that were given up.
 *
 * @param because why it may be worse, or empty
 * @returns the new floor, or the lines that forbid it
 */
export function pinScores(
  { corpus, hash, scores }: Run,
  old: Floor | undefined,
  because: string,
): Floor | readonly string[] {
  const lowered = old?.lowered ?? [];
  if (!old) return { hash, scores, lowered };
  const broken = brokenFloors(corpus, old, scores);
  if (broken.length === 0 && old.hash === hash) return { hash, scores, lowered };
  if (!because) return broken.length > 0 ? broken : [otherPages(corpus)];
  return { hash, scores, lowered: [...lowered, { because, scores: old.scores }] };
}

function limitsOf(corpus: string): Readonly<Record<string, 'floor' | 'ceiling'>> {
  const copies = COPY_LIMITS[corpus];
  return copies ? { ...pinned, copies } : pinned;
}

function figureOf(name: string, summary: Summary): number | null {
  if (name === 'copies') return summary.mirrors + summary.portals;
  return summary[name as keyof typeof pinned] ?? null;
}
