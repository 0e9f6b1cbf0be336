import type { Language } from './languages';
import { en } from './messages/en';
import { ko } from './messages/ko';

type CatalogueKey = keyof typeof en;
type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;

/** A text; a plural is named without its form (`removed`, not `removed_other`). */
export type MessageKey =
  | Exclude<CatalogueKey, `${string}_one` | `${string}_other`>
  | PluralBase<CatalogueKey>;

/** Numbers are written in the language's own way; texts stand as they are. */
export type MessageValue = string | number;

/** Gives the text of a key with its values in place of `$1`, `$2`. */
export type Translate = (key: MessageKey, ...values: readonly MessageValue[]) => string;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ko };

/**
 * The texts of one language.
 *
 * @param language language to speak
 * @returns `t(key, ...values)`; the first value, when it is a number, chooses the plural form
 */
export function translator(language: Language): Translate {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  return (key, ...values) =>
    pickText(language, plurals, key, values[0]).replace(/\$(\d)/g, (slot, digit: string) => {
      const value = values[Number(digit) - 1];
      if (value === undefined) return slot;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
}

/**
 * The text of a key in pieces, so that a component can put elements in place of `$1`, `$2`.
 *
 * @param language language to speak
 * @param key a text without plural forms
 * @param values what to put in the places, in order
 * @returns texts and values, in the order of the sentence
 */
export function fillPlaces<T>(
  language: Language,
  key: MessageKey,
  values: readonly T[],
): (string | T)[] {
  const text = CATALOGUES[language][key] ?? key;
  return text
    .split(/(\$\d)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\$\d$/.test(piece) ? (values[Number(piece[1]) - 1] ?? piece) : piece));
}

function pickText(
  language: Language,
  plurals: Intl.PluralRules,
  key: MessageKey,
  first: MessageValue | undefined,
): string {
  const catalogue = CATALOGUES[language];
  const plain = catalogue[key];
  if (plain !== undefined) return plain;
  const form = typeof first === 'number' ? plurals.select(first) : 'other';
  return catalogue[`${key}_${form}`] ?? catalogue[`${key}_other`] ?? key;
}
