import type { DateHints } from '../text/dates';

/** Offsets of languages that are at home in one zone, for times that name none. */
const OFFSETS: Readonly<Record<string, string>> = {
  ko: '+09:00',
  ja: '+09:00',
  zh: '+08:00',
  tr: '+03:00',
};

/** English-speaking sites that write the day first, by the end of their host name. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|ng|ke|gh|my|sg|pk|lk|bd|eu)$/;

/**
 * How dates are written in a language.
 *
 * @param language BCP 47 tag, or an empty text
 * @param host host name; tells British from American English where the tag does not
 */
export function dateHints(language: string, host: string): DateHints {
  const tag = language.toLowerCase();
  const isDayFirst = DAY_FIRST_HOST.test(host);
  const offset = OFFSETS[tag.slice(0, 2)];
  if (tag === '') return { order: isDayFirst ? 'day' : undefined };
  const isAmerican = tag === 'en-us' || (/^en(?:$|-001)/.test(tag) && !isDayFirst);
  return { offset, order: isAmerican ? 'month' : 'day' };
}

/** Language told by its script alone: Korean, Japanese, Chinese; `null` for shared scripts. */
export function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / Math.max(1, letters);
  if (share(/\p{sc=Hangul}/gu) > 0.3) return 'ko';
  if (share(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > 0.2) return 'ja';
  if (share(/\p{sc=Han}/gu) > 0.5) return 'zh';
  return null;
}
