// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseFacts, readCase } from './support/cases';

const folder = join(import.meta.dirname, 'cases');
const slugs = existsSync(folder) ? readdirSync(folder).toSorted() : [];

describe.each(slugs)('case %s', (slug) => {
  const { expected, facts, text, article } = readCase(join(folder, slug));

  it.each(Object.keys(expected.facts) as (keyof CaseFacts)[])('%s', (fact) => {
    expect(facts[fact]).toEqual(expected.facts[fact]);
  });

  it('keeps the text, line by line', () => {
    const file = join(folder, slug, 'expected.txt');
    expect(existsSync(file), 'expected.txt is missing: npm run new:case writes one to read').toBe(
      true,
    );
    expect(text).toBe(readFileSync(file, 'utf8').trimEnd());
  });

  it('shows nothing it should not', () => {
    for (const word of expected.lacks ?? []) {
      expect(article?.contentHtml ?? '').not.toContain(word);
    }
  });
});
