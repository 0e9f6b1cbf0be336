import type { LineRule } from './line-rule';
import { de } from './lines/de';
import { en } from './lines/en';
import { ko } from './lines/ko';

/** Rules by language; English stands on pages in every language. */
const byLanguage: Readonly<Record<string, readonly LineRule[]>> = { en, de, ko };

/** Letters that only some languages use, for texts that do not say their language. */
const SCRIPTS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Arabic}/u, ['ar']],
];

/** Languages written in Latin letters, all asked when the page does not say which it is. */
const LATIN: readonly string[] = ['de'];

/**
 * The rules worth asking for a text: those of its language, and English.
 *
 * @param language BCP 47 tag the page gives, or `null`
 * @param sample some of the text
 */
export function lineRulesFor(language: string | null, sample: string): readonly LineRule[] {
  const told = language?.toLowerCase().split('-')[0] ?? '';
  const seen = SCRIPTS.find(([letters]) => letters.test(sample))?.[1];
  const latin = told in byLanguage ? [told] : LATIN;
  const languages = new Set([...(seen ?? latin), 'en']);
  return [...languages].flatMap((one) => byLanguage[one] ?? []);
}
