import { describe, expect, it } from 'vitest';
import type { LineExamples } from '../../../../utils/rules/furniture/line-rule';
import { lineRulesFor } from '../../../../utils/rules/furniture/line-rules';
import { arExamples } from '../../../../utils/rules/furniture/lines/ar';
import { commonExamples } from '../../../../utils/rules/furniture/lines/common';
import { deExamples } from '../../../../utils/rules/furniture/lines/de';
import { enExamples } from '../../../../utils/rules/furniture/lines/en';
import { esExamples } from '../../../../utils/rules/furniture/lines/es';
import { frExamples } from '../../../../utils/rules/furniture/lines/fr';
import { itExamples } from '../../../../utils/rules/furniture/lines/it';
import { jaExamples } from '../../../../utils/rules/furniture/lines/ja';
import { koExamples } from '../../../../utils/rules/furniture/lines/ko';
import { nlExamples } from '../../../../utils/rules/furniture/lines/nl';
import { nordicExamples } from '../../../../utils/rules/furniture/lines/nordic';
import { ptExamples } from '../../../../utils/rules/furniture/lines/pt';
import { ruExamples } from '../../../../utils/rules/furniture/lines/ru';
import { trExamples } from '../../../../utils/rules/furniture/lines/tr';
import { zhExamples } from '../../../../utils/rules/furniture/lines/zh';
import { articleLines } from './article-lines';

const exampleTables: Readonly<Record<string, LineExamples>> = {
  ar: arExamples,
  da: nordicExamples,
  de: deExamples,
  en: { ...commonExamples, ...enExamples },
  es: esExamples,
  fr: frExamples,
  it: itExamples,
  ja: jaExamples,
  ko: koExamples,
  nl: nlExamples,
  pt: ptExamples,
  ru: ruExamples,
  tr: trExamples,
  und: commonExamples,
  zh: zhExamples,
};
const examples = Object.entries(exampleTables).flatMap(([language, families]) =>
  Object.entries(families).flatMap(([family, lines]) =>
    lines.map((line) => ({ language, family, line })),
  ),
);
const counterexamples = Object.entries(articleLines).flatMap(([language, lines]) =>
  lines.map((line) => ({ language, line })),
);

/** The rules asked for on a page of a language, by what its articles look like. */
const rulesOf = Object.fromEntries(
  Object.keys({ ...exampleTables, ...articleLines }).map((language) => [
    language,
    lineRulesFor(language, articleLines[language]?.join(' ') ?? ''),
  ]),
);

/** The families whose rules match a line, in the order in which they are asked. */
function familiesOf(language: string, line: string): string[] {
  return (rulesOf[language] ?? [])
    .filter((rule) => line.length <= rule.longest && rule.line.test(line))
    .map((rule) => rule.family);
}

describe('line rules', () => {
  it.each(examples)('$language $family: $line', ({ language, family, line }) => {
    expect(familiesOf(language, line)).toContain(family);
  });

  it.each(Object.entries(exampleTables))('every %s rule has an example', (language, families) => {
    const known = { ...commonExamples, ...enExamples, ...families };
    for (const rule of rulesOf[language] ?? []) {
      expect(known[rule.family], rule.family).toBeDefined();
    }
  });

  it('has enough counterexamples', () => {
    expect(counterexamples.length).toBeGreaterThanOrEqual(60);
  });

  it.each(counterexamples)('leaves in $language: $line', ({ language, line }) => {
    expect(familiesOf(language, line)).toEqual([]);
  });

  it('leaves the lines of every language alone in every other', () => {
    const eaten = Object.keys(exampleTables).flatMap((language) =>
      counterexamples.filter(({ line }) => familiesOf(language, line).length > 0),
    );
    expect(eaten).toEqual([]);
  });

  it('moves credit lines instead of dropping them', () => {
    const credit = lineRulesFor('en', '').filter((rule) => rule.to === 'credit');
    expect(credit.map((rule) => rule.family)).toEqual(['credit-line', 'credit-line']);
  });
});

describe('the choice of languages', () => {
  const german = 'Der Bürgermeister und die Stadt sind nicht zufrieden, das ist der Stand.';
  const asked = (language: string | null, sample: string) =>
    lineRulesFor(language, sample).map((rule) => rule.line.source);

  it('trusts the text more than a tag in another script', () => {
    expect(asked('en', '다리가 다시 열렸다고 시장이 말했다.')).toEqual(asked('ko', '다리'));
  });

  it('tells languages in Latin letters by their common words', () => {
    expect(asked(null, german)).toEqual(asked('de', ''));
    expect(asked('en', german).toSorted()).toEqual(asked('de-AT', '').toSorted());
  });

  it('asks English and the shared rules only when nothing is known', () => {
    expect(asked(null, '')).toEqual(asked('en', ''));
    expect(asked('constructor', '')).toEqual(asked('en', ''));
  });

  it('is not misled by a word in another script', () => {
    const english = 'The bridge of Київ opened to the public, and the crowd cheered for an hour.';
    expect(asked(null, english)).toEqual(asked('en', ''));
  });

  it('tells Japanese from Chinese', () => {
    expect(asked(null, '市長は橋が再び開通したと述べた。')).toEqual(asked('ja', ''));
    expect(asked(null, '市长说桥已经重新开放。')).toEqual(asked('zh', ''));
  });
});
