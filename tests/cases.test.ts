// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseCheck, type CaseFacts, readCase } from './support/cases';

const folder = join(import.meta.dirname, 'cases');
const slugs = readdirSync(folder).toSorted();

describe.each(slugs)('case %s', (slug) => {
  const { expected, source, facts, text, article } = readCase(join(folder, slug));
  const pinned = Object.keys(expected.facts) as (keyof CaseFacts)[];
  const lacks = expected.lacks ?? [];
  const fails = expected.fails ?? {};

  /** A check that holds, or one that is known to fail and must do so until it is mended. */
  function check(name: CaseCheck, holds: () => void): void {
    const cause = fails[name];
    if (cause === undefined) it(name, holds);
    else it.fails(`${name}, which fails: ${cause}`, holds);
  }

  it('is well made', () => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(expected.why).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(URL.canParse(expected.url)).toBe(true);
    // A word that is not in the page cannot be kept out of it.
    expect(lacks.filter((word) => !source.includes(word))).toEqual([]);
    const checks: string[] = [...pinned, 'text', 'lacks'];
    expect(Object.keys(fails).filter((name) => !checks.includes(name))).toEqual([]);
  });

  for (const fact of pinned) {
    check(fact, () => expect(facts[fact]).toEqual(expected.facts[fact]));
  }

  check('text', () => {
    const file = join(folder, slug, 'expected.txt');
    expect(existsSync(file), 'expected.txt is missing: npm run new:case writes one to read').toBe(
      true,
    );
    expect(text).toBe(readFileSync(file, 'utf8').trimEnd());
  });

  check('lacks', () => {
    const html = article?.contentHtml ?? '';
    expect(lacks.filter((word) => html.includes(word))).toEqual([]);
  });
});
