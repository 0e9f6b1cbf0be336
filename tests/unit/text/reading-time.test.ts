import { expect, it } from 'vitest';
import { readingMinutes } from '../../../utils/text/reading-time';

it('counts Korean news at 500 letters without spaces, which is 645 characters', () => {
  expect(readingMinutes(1986, 'ko')).toBe(3);
  expect(readingMinutes(6450, 'ko-KR')).toBe(10);
});

it('knows that a page of Chinese takes longer than one of English', () => {
  expect(readingMinutes(2550, 'zh-Hant')).toBe(10);
  expect(readingMinutes(2550, 'en')).toBe(3);
});

it('reads an unknown language like English', () => {
  expect(readingMinutes(9870, null)).toBe(10);
  expect(readingMinutes(9870, 'xx')).toBe(10);
});

it('never takes less than a minute', () => {
  expect(readingMinutes(0, 'ko')).toBe(1);
});
