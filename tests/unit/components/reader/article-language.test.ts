import { expect, it } from 'vitest';
import { languageOf } from '../../../../components/reader/article-language';

it('sets right-to-left scripts from right to left', () => {
  expect(languageOf('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageOf('az-Arab').dir).toBe('rtl');
  expect(languageOf('ko-KR')).toEqual({ lang: 'ko-KR', dir: 'ltr' });
});

it('claims nothing about a language it does not know', () => {
  expect(languageOf(null)).toEqual({ lang: '', dir: 'auto' });
  expect(languageOf('"><b>')).toEqual({ lang: '', dir: 'auto' });
});
