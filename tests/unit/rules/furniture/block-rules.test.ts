import { describe, expect, it } from 'vitest';
import { classWords } from '../../../../utils/dom/class-words';
import {
  blockExamples,
  blockRules,
  consentDialogs,
} from '../../../../utils/rules/furniture/block-rules';

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
