import { parseArgs } from 'node:util';
import { allCorpora } from './corpora.ts';

/** What a run is asked for. */
export interface RunOptions {
  readonly corpora: readonly string[];
  readonly split: string;
  /** Families of trim rules that are switched off in our engine. */
  readonly without: readonly string[];
  /** Pages of each corpus at most; 0 for all. */
  readonly limit: number;
  /** How many of the worst pages of each corpus to list. */
  readonly worst: number;
  readonly updateFloors: boolean;
  readonly because: string;
}

/** How the command is used. */
export const usage = [
  'npm run bench -- [--corpus aeb,fundus,…] [--split dev|held|all] [--without related,teaser]',
  '                 [--limit N] [--worst N] [--update-floors [--because "reason"]]',
].join('\n');

/**
 * Reads the command line.
 *
 * @throws when it holds a word nobody knows
 */
export function readOptions(line: readonly string[]): RunOptions {
  const { values } = parseArgs({
    args: [...line],
    options: {
      corpus: { type: 'string', default: allCorpora.join(',') },
      split: { type: 'string', default: 'dev' },
      without: { type: 'string', default: '' },
      limit: { type: 'string', default: '0' },
      worst: { type: 'string', default: '0' },
      'update-floors': { type: 'boolean', default: false },
      because: { type: 'string', default: '' },
    },
  });
  const corpora = listOf(values.corpus);
  const unknown = corpora.filter((name) => !allCorpora.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`There is no corpus ${unknown.join(', ')}.`);
  return {
    corpora,
    split: values.split,
    without: listOf(values.without),
    limit: Number(values.limit),
    worst: Number(values.worst),
    updateFloors: values['update-floors'],
    because: values.because.trim(),
  };
}

function listOf(text: string): string[] {
  return text.split(',').filter(Boolean);
}
