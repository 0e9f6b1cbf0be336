import { describe, expect, it } from 'vitest';
import { matchCredit } from '../../utils/metadata/credit-patterns';
import { outletByName } from '../../utils/metadata/outlet-table';
import { boards } from '../../utils/rules/boards/boards';
import { spamWords } from '../../utils/rules/boards/spam-words';
import { koreanBylineExamples, koreanBylines } from '../../utils/rules/bylines/korean';
import { worldBylineExamples, worldBylines } from '../../utils/rules/bylines/world';
import type { CreditRule } from '../../utils/rules/credit';
import { koreanCreditExamples, koreanCredits } from '../../utils/rules/credits/korean';
import { worldCreditExamples, worldCredits } from '../../utils/rules/credits/world';
import {
  koreanDatelineExamples,
  koreanDatelines,
  koreanSilentLines,
} from '../../utils/rules/datelines/korean';
import { worldDatelineExamples, worldDatelines } from '../../utils/rules/datelines/world';
import { allOutlets } from '../../utils/rules/outlets/all-outlets';
import { portals } from '../../utils/rules/outlets/portals';
import { foldLetters } from '../../utils/text/fold-letters';
import { splitNames } from '../../utils/text/names';

const rules: readonly CreditRule[] = [
  ...koreanDatelines,
  ...worldDatelines,
  ...koreanBylines,
  ...worldBylines,
  ...koreanCredits,
  ...worldCredits,
];
const examples = [
  ...koreanDatelineExamples,
  ...worldDatelineExamples,
  ...koreanBylineExamples,
  ...worldBylineExamples,
  ...koreanCreditExamples,
  ...worldCreditExamples,
];

function firstMatch(where: CreditRule['where'], line: string) {
  for (const rule of rules) {
    const match = rule.where === where ? matchCredit(rule, line) : null;
    if (match) return match;
  }
  return null;
}

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('credit rules', () => {
  it.each(examples)('$rule reads $line', ({ rule: id, line, outlet, byline }) => {
    const rule = rules.find((one) => one.id === id);
    expect(rule, 'the rule an example names exists').toBeDefined();
    const match = rule && firstMatch(rule.where, line);
    expect(match?.rule.id).toBe(id);
    expect((match?.rule.outlet && match.outlet) || undefined).toBe(outlet);
    expect(match?.rule.byline && match.person ? splitNames(match.person) : undefined).toEqual(
      byline,
    );
  });

  it('have an example each, and names of their own', () => {
    const shown = new Set(examples.map((example) => example.rule));
    expect(rules.filter((rule) => !shown.has(rule.id)).map((rule) => rule.id)).toEqual([]);
    expect(repeated(rules.map((rule) => rule.id))).toEqual([]);
  });

  it.each(koreanSilentLines)('names no known outlet and no reporter in %s', (line) => {
    for (const where of ['start', 'end', 'any'] as const) {
      const match = firstMatch(where, line);
      expect(match?.outlet ? outletByName(match.outlet) : null).toBeNull();
      expect(match?.person ?? null).toBeNull();
    }
  });

  it('are data', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });
});

describe('outlets', () => {
  it('are many', () => {
    const korean = allOutlets.filter((outlet) =>
      /\p{sc=Hangul}|\.kr$/u.test(outlet.name + outlet.domain),
    );
    expect(korean.length).toBeGreaterThanOrEqual(150);
    expect(allOutlets.length - korean.length).toBeGreaterThanOrEqual(200);
  });

  it('share no name, host or portal key', () => {
    const names = allOutlets.flatMap((outlet) => [
      ...new Set([outlet.name, ...(outlet.aliases ?? [])].map(foldLetters)),
    ]);
    expect(repeated(names)).toEqual([]);
    const hosts = [...allOutlets, ...portals].flatMap((outlet) => [
      outlet.domain,
      ...(outlet.hosts ?? []),
    ]);
    expect(repeated(hosts)).toEqual([]);
    expect(repeated(allOutlets.flatMap((outlet) => outlet.naver ?? []))).toEqual([]);
    expect(repeated(allOutlets.flatMap((outlet) => outlet.daum ?? []))).toEqual([]);
  });

  it('have hosts that can be hosts', () => {
    const hosts = [...allOutlets, ...portals].flatMap(
      ({ domain, hosts = [], mail = [], sharedMail = [] }) => [
        domain,
        ...hosts,
        ...mail,
        ...sharedMail,
      ],
    );
    const wrong = hosts.filter((host) => !/^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host));
    expect(wrong).toEqual([]);
  });

  it('have keys of the portals’ form', () => {
    expect(allOutlets.filter(({ naver }) => naver && !/^\d{3}$/.test(naver))).toEqual([]);
    expect(allOutlets.filter(({ daum }) => daum && !/^[\w-]+$/.test(daum))).toEqual([]);
  });
});

describe('board rules', () => {
  it('have selectors a browser understands', () => {
    for (const board of boards) {
      for (const selector of [board.post, board.title, board.category, board.poster, board.time]) {
        expect(() => document.querySelector(selector)).not.toThrow();
      }
    }
  });

  it('list each spam word once, in lower case', () => {
    const words = spamWords.flatMap((list) => list.words);
    expect(repeated(words)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
