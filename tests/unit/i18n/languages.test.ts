import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../utils/i18n/languages';

it('follows the browser when asked to', () => {
  expect(chooseLanguage('auto', 'ko-KR')).toBe('ko');
  expect(chooseLanguage('auto', 'en-GB')).toBe('en');
});

it('speaks English to everyone else', () => {
  expect(chooseLanguage('auto', 'fr')).toBe('en');
  expect(chooseLanguage('auto', '')).toBe('en');
});

it('puts the reader above the browser', () => {
  expect(chooseLanguage('ko', 'en-US')).toBe('ko');
});
