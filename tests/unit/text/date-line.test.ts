import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../utils/text/date-line';

describe('isDateLine', () => {
  it.each([
    'Updated 5:27 am CST, Wednesday, November 20, 2019',
    'Stand: 17.06.2025 18:24 Uhr',
    '입력 2025.09.05 08:44',
    '2025년 9월 05일, 오전 08:44',
    'Publié le 3 mars 2024 à 08h12',
    '4 Febbraio 2025 - 14:41',
    '1 day ago',
    '2025-09-05',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    '1 Kyle Sample 5040 5 1 17 27',
    'In November 2019 the bridge was closed.',
    '5,040',
    'Monday',
    '1,700억달러',
  ])('not: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
