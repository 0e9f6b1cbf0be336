import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../../utils/text/dates';

const korean = { offset: '+09:00', order: 'day' } as const;

describe('parseDate', () => {
  it.each([
    ['2026-03-19', '2026-03-19'],
    ['2025-09-05T08:44:00+09:00', '2025-09-05T08:44:00+09:00'],
    ['2025-09-05T08:44:12.345Z', '2025-09-05T08:44:12+00:00'],
    ['20250905T084412Z', '2025-09-05T08:44:12+00:00'],
    ['1757029440', '2025-09-04T23:44:00+00:00'],
    ['1757029440000', '2025-09-04T23:44:00+00:00'],
    ['Fri, 05 Sep 2025 08:44:00 +0200', '2025-09-05T08:44:00+02:00'],
    ['Fri, 05 Sep 2025 08:44:00 GMT', '2025-09-05T08:44:00+00:00'],
    ['September 5, 2025 8:44 PM EDT', '2025-09-05T20:44:00-04:00'],
    ['5th of September, 2025', '2025-09-05'],
    ['5. September 2025 um 15.42 Uhr', '2025-09-05'],
    ['5. März 2024', '2024-03-05'],
    ['le 1er août 2024', '2024-08-01'],
    ['12 de febrero de 2024', '2024-02-12'],
    ['15 de março de 2024', '2024-03-15'],
    ['3 maggio 2024', '2024-05-03'],
    ['14 мая 2025, 20:28', '2025-05-14'],
    ['5 Eylül 2025', '2025-09-05'],
    ['٥ سبتمبر ٢٠٢٥', '2025-09-05'],
    ['12 كانون الثاني 2025', '2025-01-12'],
    ['2025年9月5日 8時44分', '2025-09-05'],
    ['令和7年9月5日', '2025-09-05'],
    ['令和元年5月1日', '2019-05-01'],
    ['2025年09月05日 08:44', '2025-09-05'],
  ])('reads %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each([
    ['2025년 9월 05일, 오전 08:44', '2025-09-05T08:44:00+09:00'],
    ['2025-09-05 오후 8:44:10', '2025-09-05T20:44:10+09:00'],
    ['2026-03-19 09:27:32', '2026-03-19T09:27:32+09:00'],
    ['입력 2025.09.05 08:44 수정 2025.09.06 10:00', '2025-09-05T08:44:00+09:00'],
    ['2025년 9월 5일 오전 12:05', '2025-09-05T00:05:00+09:00'],
    ['2025년 9월 5일 오후 12:05', '2025-09-05T12:05:00+09:00'],
  ])('reads the Korean %s in Korean time', (text, iso) => {
    expect(parseDate(text, korean)).toBe(iso);
  });

  it('reads 3/4/2024 by the order it is told, and not at all without one', () => {
    expect(parseDate('3/4/2024', { order: 'day' })).toBe('2024-04-03');
    expect(parseDate('3/4/2024', { order: 'month' })).toBe('2024-03-04');
    expect(parseDate('3/4/2024')).toBeNull();
    expect(parseDate('13/4/2024')).toBe('2024-04-13');
  });

  it('reads a short year where the day comes first only', () => {
    expect(parseDate('Do 25.04.24 | 14:07 Uhr', { order: 'day' })).toBe('2024-04-25');
    expect(parseDate('25.04.24', { order: 'month' })).toBeNull();
  });

  it.each([
    '2025-02-30',
    '2025-13-01',
    '1969-01-01',
    '9999-01-01',
    '192.168.10.2024',
    '3 apples 2024',
    'version 1.2.3',
    '',
  ])('does not take %s for a date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('refuses what lies after the latest possible day', () => {
    expect(parseDate('2026-03-20', { latest: '2026-03-19' })).toBeNull();
    expect(parseDate('2026-03-19', { latest: '2026-03-19' })).toBe('2026-03-19');
  });

  it('drops an hour that no clock shows, and keeps the day', () => {
    expect(parseDate('2026-03-19 25:61', korean)).toBe('2026-03-19');
  });
});

describe('findDate', () => {
  it('gives the first date of a line with its words', () => {
    expect(findDate('Published on 3 May 2024, changed 4 May 2024')).toMatchObject({
      iso: '2024-05-03',
      words: '3 May 2024',
      index: 13,
    });
  });

  it('finds nothing in a line without a date', () => {
    expect(findDate('Tickets cost 180 kroner.')).toBeNull();
  });
});
