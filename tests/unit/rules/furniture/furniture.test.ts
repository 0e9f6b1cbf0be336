import { describe, expect, it } from 'vitest';
import { classWords } from '../../../../utils/dom/class-words';
import {
  blockExamples,
  blockRules,
  consentDialogs,
} from '../../../../utils/rules/furniture/block-rules';
import { lineRulesFor } from '../../../../utils/rules/furniture/line-rules';
import { deExamples } from '../../../../utils/rules/furniture/lines/de';
import { enExamples } from '../../../../utils/rules/furniture/lines/en';
import { koExamples } from '../../../../utils/rules/furniture/lines/ko';

const wordsOf = (name: string) => {
  const element = document.createElement('div');
  element.className = name;
  return classWords(element);
};

describe.each([...blockRules])('block rule $family', (rule) => {
  const example = blockExamples[rule.family];
  it('fits its example and not its counterexample', () => {
    expect(rule.words.test(wordsOf(example?.yes ?? ''))).toBe(true);
    const no = wordsOf(example?.no ?? '-');
    expect(rule.words.test(no) && !rule.unless?.test(no)).toBe(false);
  });
});

const languages = { de: deExamples, en: enExamples, ko: koExamples };
const examples = Object.entries(languages).flatMap(([language, families]) =>
  Object.entries(families).flatMap(([family, lines]) =>
    lines.map((line) => ({ language, family, line })),
  ),
);

describe('line rules', () => {
  it.each(examples)('$language $family: $line', ({ language, family, line }) => {
    const rules = lineRulesFor(language, language === 'ko' ? '한글' : 'text');
    const fitting = rules.filter((rule) => line.length <= rule.longest && rule.line.test(line));
    expect(fitting.map((rule) => rule.family)).toContain(family);
  });

  it.each(['en', 'de', 'ko'])('every %s rule has an example', (language) => {
    const families = languages[language as keyof typeof languages];
    for (const rule of lineRulesFor(language, language === 'ko' ? '한글' : 'text')) {
      expect({ ...enExamples, ...families }[rule.family], rule.family).toBeDefined();
    }
  });
});

describe('consent dialogs', () => {
  it.each(['onetrust-consent-sdk', 'didomi-host', 'cookie-banner', 'CybotCookiebotDialog'])(
    '%s',
    (name) => {
      expect(consentDialogs.test(wordsOf(name))).toBe(true);
    },
  );
  it.each(['article-body', 'cookies-recipe', 'consenting-adults'])('not %s', (name) => {
    expect(consentDialogs.test(wordsOf(name))).toBe(false);
  });
});
