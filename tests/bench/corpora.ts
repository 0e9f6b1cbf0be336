import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../support/project.ts';
import type { Truth } from './scores/facts.ts';

/** Names of the corpora, in the order they are run. */
export const allCorpora = [
  'aeb',
  'fundus',
  'mirror',
  'mirror-ko',
  'wcxb',
  'trafilatura',
  'htmldate',
] as const;

/** A stored page and what is known to be true of it. */
export interface StoredPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  /** Path inside the corpus' folder. */
  readonly file: string;
  readonly charset?: string;
  readonly split: string;
  readonly gt: {
    readonly body?: string;
    /** The same article with another choice of what belongs to it; the better score counts. */
    readonly bodyAlt?: string;
    readonly title?: Truth;
    readonly authors?: Truth;
    readonly siteName?: Truth;
    readonly date?: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
}

/** A corpus that is there: its pages, and a hash over all that was read of it. */
export interface Corpus {
  readonly name: string;
  readonly hash: string;
  readonly pages: readonly StoredPage[];
}

/** Folder of the corpora, beside the checkout. They are other people's pages, and never part of it. */
export const corporaFolder = inProject('..', 'shared', 'bench', 'data');

/** Whether there is anything to measure on. */
export function hasCorpora(): boolean {
  return existsSync(corporaFolder);
}

/**
 * Reads a corpus, in a fixed order that mixes its sites, so that the first pages are a fair sample.
 *
 * @param options.split `dev`, `held` or `all`
 * @param options.limit pages at most; 0 for all
 * @returns `null` when there is no such corpus
 */
export function readCorpus(name: string, options: { split: string; limit: number }): Corpus | null {
  const manifest = join(corporaFolder, name, 'manifest.jsonl');
  if (!existsSync(manifest)) return null;
  const all = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StoredPage)
    .filter((page) => options.split === 'all' || page.split === options.split)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const pages = options.limit > 0 ? all.slice(0, options.limit) : all;
  return { name, pages, hash: hashOf(pages) };
}

/** Path of a stored page. */
export function pathOf(page: StoredPage): string {
  return join(corporaFolder, page.corpus, page.file);
}

function orderOf(page: StoredPage): string {
  return createHash('sha256').update(`sample:${page.id}`).digest('hex');
}

function hashOf(pages: readonly StoredPage[]): string {
  const hash = createHash('sha256');
  for (const page of pages) hash.update(JSON.stringify(page)).update(readFileSync(pathOf(page)));
  return hash.digest('hex').slice(0, 16);
}
