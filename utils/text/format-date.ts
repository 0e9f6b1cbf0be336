/** `short` for lists (2026. 3. 19.), `long` for the head of an article (2026년 3월 19일 오전 9:22). */
export type DateStyle = 'short' | 'long';

/** A date, or a date and time with seconds and an offset or `Z` that may be missing. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Writes a date the way it stands on the article: the day and hour of the outlet's own clock, so
 * that a reader abroad sees the date that was printed.
 *
 * @param iso ISO 8601 date (`2026-03-19`) or time (`2025-09-05T08:44:00+09:00`)
 * @param language BCP 47 tag of the interface
 * @returns the date in words, or `null` when `iso` is no date
 */
export function formatPrintedDate(iso: string, language: string, style: DateStyle): string | null {
  const parts = ISO.exec(iso.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute] = parts;
  const printed = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)),
  );
  // `Date.UTC` turns the 31st of February into March; such a date was never printed.
  if (printed.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  const hasTime = hour !== undefined;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(style === 'short'
      ? { dateStyle: 'medium' }
      : { dateStyle: 'long', ...(hasTime ? { timeStyle: 'short' } : {}) }),
  }).format(printed);
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/**
 * How long ago something was, in the largest unit that fills: `3시간 전`, `yesterday`.
 *
 * @param iso ISO 8601 time of the past event
 * @param now the present, in milliseconds since 1970
 * @param language BCP 47 tag of the interface
 * @returns the words, or `null` when `iso` is no time
 */
export function formatTimeAgo(iso: string, now: number, language: string): string | null {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return null;
  const seconds = Math.min(0, Math.round((then - now) / 1000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of UNITS) {
    if (-seconds >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'second');
}
