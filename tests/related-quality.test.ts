// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relatedIndex, type Story } from '../utils/search/related-index';

interface Collection {
  readonly docs: readonly Story[];
  readonly relevant: Readonly<Record<string, readonly string[]>>;
}

const folder = resolve(import.meta.dirname, '../../shared/bench/related');
const RANKS = 5;
const gain = (rank: number) => 1 / Math.log2(rank + 2);

/** Normalized discounted cumulative gain of the first five, over the stories that have relatives. */
function ndcg({ docs, relevant }: Collection): number {
  const index = relatedIndex(docs);
  const scores = docs.flatMap((story) => {
    const right = relevant[story.id] ?? [];
    if (right.length === 0) return [];
    const found = index.find(story, { limit: RANKS });
    const gains = found.map(({ id }, rank) => (right.includes(id) ? gain(rank) : 0));
    const best = right.slice(0, RANKS).map((_, rank) => gain(rank));
    return [sum(gains) / sum(best)];
  });
  return sum(scores) / scores.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe.skipIf(!existsSync(folder))('related articles in labelled collections', () => {
  it.each([
    ['ko', 0.93],
    ['en', 0.985],
  ])('%s: nDCG@5 is at least %d', { timeout: 60_000 }, (language, least) => {
    const collection = JSON.parse(readFileSync(`${folder}/${language}-dev.json`, 'utf8'));
    expect(ndcg(collection)).toBeGreaterThanOrEqual(least);
  });
});
