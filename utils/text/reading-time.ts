/**
 * Characters read in a minute, spaces counted, by primary language subtag.
 *
 * All but Korean: silent reading of the IReST texts (Trauzettel-Klosinski and Dietz 2012), the
 * figures Firefox Reader View uses. Korean is missing there: 500 letters a minute without spaces
 * (slower than the 590 measured on easy text, J Korean Ophthalmol Soc 2016;57:642, because news is
 * not easy text), which is 645 with them, as 22.5 % of a Korean news text is spaces and marks.
 */
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  ko: 645,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sv: 917,
  tr: 1054,
  zh: 255,
};

/** For a language without a figure: that of English, as Firefox does. */
const DEFAULT_CHARACTERS_A_MINUTE = 987;

/**
 * About how long a text takes to read.
 *
 * @param characters length of the text with its spaces, 0 or more
 * @param language BCP 47 tag of the text, or `null` when unknown
 * @returns whole minutes, at least 1
 */
export function readingMinutes(characters: number, language: string | null): number {
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  const speed = CHARACTERS_A_MINUTE[primary] ?? DEFAULT_CHARACTERS_A_MINUTE;
  return Math.max(1, Math.round(characters / speed));
}
