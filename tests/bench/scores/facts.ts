import { foldSpace } from './snippets.ts';

/** A fact compared with the truth: right, given but wrong, or neither (nothing was given). */
export interface Verdict {
  readonly isRight: boolean;
  readonly isWrong: boolean;
}

/** Truth as manifests write it: one value, several that are all right, or none. */
export type Truth = string | readonly string[] | null | undefined;

const listOf = (truth: Truth): readonly string[] =>
  (typeof truth === 'string' ? [truth] : (truth ?? [])).filter(Boolean);

/** Letters and numbers, lower case, with single spaces for everything else. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A title is right when it is the true one letter for letter; `null` when nobody knows the truth. */
export function judgeTitle(given: string | null, truth: Truth): Verdict | null {
  const fold = (text: string) => foldSpace(text.normalize('NFKC'));
  return judge(given, listOf(truth), (value, titles) =>
    titles.some((title) => fold(title) === fold(value)),
  );
}

/** A byline is right when every true name stands in it. */
export function judgeAuthors(given: string | null, truth: Truth): Verdict | null {
  const names = listOf(truth).map(foldWords).filter(Boolean);
  return judge(given, names, (value) => {
    const folded = ` ${foldWords(value)} `;
    return names.every((name) => folded.includes(name));
  });
}

/** An outlet is right when one of the two names holds the other; accents and spaces do not count. */
export function judgeOutlet(given: string | null, truth: Truth): Verdict | null {
  const fold = (text: string) =>
    foldWords(text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')).replaceAll(' ', '');
  const names = listOf(truth).map(fold).filter(Boolean);
  return judge(given && fold(given), names, (value) => names.some((name) => isSame(name, value)));
}

function isSame(name: string, value: string): boolean {
  if (value.length <= 2) return false;
  return name === value || (name.length > 2 && (name.includes(value) || value.includes(name)));
}

/** A date is right when it may stand for the true day: as written, or in UTC. */
export function judgeDate(given: string | null, truth: Truth): Verdict | null {
  const days = daysOf(listOf(truth)[0] ?? '');
  if (days.length === 0) return null;
  const givenDays = daysOf(given ?? '');
  const isRight = givenDays.some((day) => days.includes(day));
  return { isRight, isWrong: givenDays.length > 0 && !isRight };
}

function judge(
  given: string | null,
  truth: readonly string[],
  isRight: (given: string, truth: readonly string[]) => boolean,
): Verdict | null {
  if (truth.length === 0) return null;
  const right = isRight(given ?? '', truth);
  return { isRight: right, isWrong: Boolean(given) && !right };
}

const WRITTEN_DAYS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/,
  /^(\d{4})(\d{2})(\d{2})(?!\d)/,
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/,
];

/** All calendar days a date or time may stand for, as `YYYY-MM-DD`. */
export function daysOf(text: string): string[] {
  const written = text.trim();
  const days = new Set<string>();
  const match = WRITTEN_DAYS.map((one) => one.exec(written)).find(Boolean);
  if (match) days.add([match[1], two(match[2]), two(match[3])].join('-'));
  const iso = written.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2');
  const time = Date.parse(iso);
  if (!Number.isNaN(time)) {
    const date = new Date(time);
    if (/[zZ]$|[+-]\d\d:?\d\d$|GMT/.test(iso)) days.add(date.toISOString().slice(0, 10));
    else if (days.size === 0) {
      days.add([date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-'));
    }
  }
  return [...days];
}

function two(part: string | number | undefined): string {
  return String(part ?? '').padStart(2, '0');
}
