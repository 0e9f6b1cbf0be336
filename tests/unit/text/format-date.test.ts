import { describe, expect, it } from 'vitest';
import { formatPrintedDate, formatTimeAgo } from '../../../utils/text/format-date';

describe('formatPrintedDate', () => {
  it('writes a date in the way of the language', () => {
    expect(formatPrintedDate('2026-03-19', 'ko', 'short')).toBe('2026. 3. 19.');
    expect(formatPrintedDate('2026-03-19', 'ko', 'long')).toBe('2026년 3월 19일');
    expect(formatPrintedDate('2026-03-19', 'en', 'long')).toBe('March 19, 2026');
  });

  it('keeps the clock of the outlet, wherever the reader is', () => {
    expect(formatPrintedDate('2025-09-05T08:44:00+09:00', 'ko', 'long')).toBe(
      '2025년 9월 5일 오전 8:44',
    );
    expect(formatPrintedDate('2025-09-05T23:10:00-05:00', 'ko', 'short')).toBe('2025. 9. 5.');
  });

  it('says nothing for what is no date', () => {
    for (const text of ['', 'yesterday', '2026-02-31', '2026-13-01', '20260319']) {
      expect(formatPrintedDate(text, 'ko', 'short')).toBeNull();
    }
  });
});

describe('formatTimeAgo', () => {
  const now = Date.parse('2026-03-19T12:00:00Z');

  it('takes the largest unit that fills', () => {
    expect(formatTimeAgo('2026-03-19T09:00:00Z', now, 'ko')).toBe('3시간 전');
    expect(formatTimeAgo('2026-03-18T11:00:00Z', now, 'en')).toBe('yesterday');
    expect(formatTimeAgo('2024-03-01T00:00:00Z', now, 'en')).toBe('2 years ago');
  });

  it('calls a clock that is a little ahead now', () => {
    expect(formatTimeAgo('2026-03-19T12:00:30Z', now, 'en')).toBe('now');
  });

  it('says nothing for what is no time', () => {
    expect(formatTimeAgo('soon', now, 'en')).toBeNull();
  });
});
