import { monthNumber } from './month-names';

/** What the place of a date tells about how to read it. */
export interface DateHints {
  /** Offset of times that name none, for example `+09:00`; without it such a time is dropped. */
  readonly offset?: string | undefined;
  /** Which comes first in `3/4/2024`; without it such a date is only read when one is over 12. */
  readonly order?: 'day' | 'month' | undefined;
  /** ISO date after which nothing can have happened yet. */
  readonly latest?: string | undefined;
}

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601: `2026-03-19`, or `2025-09-05T08:44:00+09:00` when hour and offset are known. */
  readonly iso: string;
  /** The very words it was read from. */
  readonly words: string;
  readonly index: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DateForm {
  readonly pattern: RegExp;
  /** Which of `a` and `b` is the day, where the form leaves it open. */
  readonly open?: boolean;
}

/** The web as a place for news is not older; typing mistakes mostly are. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** First years of the Japanese eras that reach into the time of the web. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989 };

const FORMS: readonly DateForm[] = [
  { pattern: /(?<![\d.])(?<y>\d{4})\s?[-./]\s?(?<m>\d{1,2})\s?[-./]\s?(?<d>\d{1,2})(?!\d)/u },
  { pattern: /(?<y>\d{4})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]/u },
  {
    pattern: /(?<era>令和|平成)\s*(?<y>\d{1,2}|元)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/u,
  },
  {
    pattern:
      /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|[ºª°])?[.,]?[\s-]+(?:de\s+|of\s+|d['’])?(?<name>(?:كانون|تشرين) [\p{L}]+|[\p{L}]{3,12})[.,]?[\s-]+(?:de[l]?\s+)?(?<y>\d{4})(?!\d)/iu,
  },
  {
    pattern:
      /(?<![\p{L}])(?<name>[\p{L}]{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(?<y>\d{4})(?!\d)/iu,
  },
  { pattern: /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/u },
  { pattern: /(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<short>\d{2})(?![\d.])/u },
  { pattern: /(?<![\d/])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})(?!\d)/u, open: true },
];

/** Without separators: 20240503, 20240503T154211Z. Read only when it is the whole text. */
const COMPACT =
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2}))?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/;

const HALF_DAYS = '오전|오후|午前|午後|上午|下午';

const TIME = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:T|(?:(?!${HALF_DAYS})\\p{L}{1,10}[요曜]?일?)[.,)]*\\s{1,2}|[(（]\\S{1,4}[)）]\\s*|)?[^\\p{L}\\d]{0,4}(?:(?:at|um|à|às|a las|alle|ore|saat|kl\\.?|om|в)\\s+)?(?<half>${HALF_DAYS})?\\s*(?<hour>\\d{1,2})\\s?[:.hH시時时点]\\s?(?<minute>\\d{2})(?!\\d|[.:]\\d{4})(?::?(?<second>\\d{2}))?(?:[.,]\\d{1,9})?\\s?[분分]?(?:\\s?\\d{1,2}[초秒])?\\s?(?<noon>[ap]\\.?m\\b)?\\.?\\s?\\(?(?<zone>Z\\b|(?:GMT|UTC)?\\s?[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}\\b)?`,
  'iu',
);

/** Offsets of zone names that mean one place only (CST and IST do not). */
const ZONES: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  MSK: '+03:00',
  KST: '+09:00',
  JST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  SAST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * Reads a text that is a date and little else, such as an attribute or a date line: ISO 8601,
 * RFC 2822, seconds or milliseconds since 1970, and the written forms of a dozen languages.
 *
 * @param text what the page says
 * @param hints how to read what the text leaves open
 * @returns ISO 8601 with an offset, or a date alone when hour or offset is unknown; `null` when it
 *   is no date, no day of the calendar, before 1990 or after `hints.latest`
 */
export function parseDate(text: string, hints: DateHints = {}): string | null {
  const plain = plainDigits(text).trim();
  if (plain.length > 120) return null;
  if (/^\d{10}(?:\d{3})?$/.test(plain)) return fromEpoch(plain, hints);
  const compact = COMPACT.exec(plain)?.groups;
  if (compact) return toIso(compact, compact, hints);
  return findDate(plain, hints)?.iso ?? null;
}

/**
 * Finds the first date in a running text.
 *
 * @param text at most a few lines
 * @param hints how to read what the text leaves open
 * @returns the date with its words, or `null`
 */
export function findDate(text: string, hints: DateHints = {}): FoundDate | null {
  const plain = plainDigits(text);
  let found: FoundDate | null = null;
  for (const form of FORMS) {
    const match = form.pattern.exec(plain);
    if (!match?.groups || (found && match.index >= found.index)) continue;
    const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const time = TIME.exec(rest);
    const day = form.open ? orderOf(match.groups, hints) : match.groups;
    const iso = day && toIso(day, time?.groups ?? {}, hints);
    if (iso) found = { iso, words: match[0] + (time?.[0] ?? ''), index: match.index };
  }
  return found;
}

/** Arabic-Indic, Persian and full-width digits as 0 to 9, one for one. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function fromEpoch(digits: string, hints: DateHints): string | null {
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const iso = `${date.toISOString().slice(0, 19)}+00:00`;
  return isPossible(date.getUTCFullYear(), iso.slice(0, 10), hints) ? iso : null;
}

/** Day and month of `3/4/2024`, or `null` when nothing tells them apart. */
function orderOf(groups: Groups, hints: DateHints): Groups | null {
  const a = Number(groups.a);
  const b = Number(groups.b);
  const dayFirst = a > 12 || (b <= 12 && (a === b || hints.order === 'day'));
  if (!dayFirst && b <= 12 && hints.order !== 'month') return null;
  return { y: groups.y, d: dayFirst ? groups.a : groups.b, m: dayFirst ? groups.b : groups.a };
}

function toIso(day: Groups, time: Groups, hints: DateHints): string | null {
  // 03.05.24 is a day first or nothing: elsewhere it is a version or a price.
  if (day.short && hints.order !== 'day') return null;
  const year = yearOf(day);
  const month = day.name ? monthNumber(day.name) : Number(day.m);
  const iso = month ? calendarDay(year, month, Number(day.d)) : null;
  if (!iso || !isPossible(year, iso, hints)) return null;
  return iso + (timeOf(time, hints) ?? '');
}

function yearOf(day: Groups): number {
  if (day.short) return 2000 + Number(day.short);
  const year = day.y === '元' ? 1 : Number(day.y);
  return day.era ? (ERAS[day.era] ?? 0) - 1 + year : year;
}

/** The ISO date, or `null` when the calendar has no such day. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function isPossible(year: number, day: string, hints: DateHints): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && (!hints.latest || day <= hints.latest);
}

/** `T08:44:00+09:00`, or `null` when hour or offset is missing or impossible. */
function timeOf(time: Groups, hints: DateHints): string | null {
  if (!time.hour || !time.minute) return null;
  const half = time.half ?? time.noon?.toLowerCase() ?? '';
  const afternoon = /^(?:오후|午後|下午|p)/.test(half);
  const twelve = half !== '' && Number(time.hour) === 12;
  const hour =
    Number(time.hour) - (twelve ? 12 : 0) + (afternoon && Number(time.hour) < 13 ? 12 : 0);
  const offset = offsetOf(time.zone) ?? hints.offset;
  if (!offset || hour > 23 || Number(time.minute) > 59 || Number(time.second ?? 0) > 59)
    return null;
  return `T${String(hour).padStart(2, '0')}:${time.minute}:${time.second ?? '00'}${offset}`;
}

function offsetOf(zone: string | undefined): string | undefined {
  const numbers = /([+-]\d{2}):?(\d{2})$/.exec(zone ?? '');
  return numbers ? `${numbers[1]}:${numbers[2]}` : ZONES[zone?.trim().toUpperCase() ?? ''];
}
