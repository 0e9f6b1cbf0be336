import type { LineRule } from './line-rule';
import { ar } from './lines/ar';
import { common } from './lines/common';
import { de } from './lines/de';
import { en } from './lines/en';
import { es } from './lines/es';
import { fr } from './lines/fr';
import { it } from './lines/it';
import { ja } from './lines/ja';
import { ko } from './lines/ko';
import type { LinePhrases } from './lines/line-phrases';
import { nl } from './lines/nl';
import { nordic } from './lines/nordic';
import { pt } from './lines/pt';
import { ru } from './lines/ru';
import { tr } from './lines/tr';
import { zh } from './lines/zh';

/** Phrases by the first part of a language tag. */
const BY_LANGUAGE: ReadonlyMap<string, LinePhrases> = new Map(
  Object.entries({
    ar,
    da: nordic,
    de,
    en,
    es,
    fi: nordic,
    fr,
    it,
    ja,
    ko,
    nb: nordic,
    nl,
    nn: nordic,
    no: nordic,
    pt,
    ru,
    sv: nordic,
    tr,
    zh,
  }),
);

/** Letters that only one of the languages uses; Japanese before Chinese, whose letters it shares. */
const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
];

/** Least share of a text in a script, 0 to 1, from which the text is in its language. */
const OWN_SCRIPT = 0.1;

/** Common words of each language in Latin letters that its neighbours do not have. */
const COMMON_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', ' the and of to for that '],
  ['de', ' und der die das nicht ist '],
  ['es', ' los las una por con del '],
  ['fr', ' les des est une dans pour '],
  ['it', ' che della per una gli sono '],
  ['nl', ' het een van voor niet zijn '],
  ['no', ' og och det att ikke inte '],
  ['fi', ' ja on että ei oli '],
  ['pt', ' não uma com dos para os '],
  ['tr', ' bir bu ve için ile de '],
];

/** Least number of common words in the sample that tell its language. */
const FEWEST_WORDS = 3;

/** The parts of `LinePhrases` in their order. */
const FAMILIES = [
  { family: 'label', longest: 80 },
  { family: 'related-line', longest: 220 },
  { family: 'sign-up-line', longest: 900 },
  { family: 'credit-line', longest: 420, to: 'credit' },
  { family: 'player-line', longest: 140 },
] as const;

/** Signs and numbers around labels: bullets, brackets, arrows, counts. */
const EDGE = '[\\s\\d>•●■◆▶►▷▸◄☞★☆※・|()\\[\\]【】（）〈《》＜＞<≫#*/:：.…!！?？,、。·→➤+–—-]';

/**
 * The rules worth asking for a text: those of its language, English, whose labels stand on pages
 * in every language, and what all languages share. The letters of the text count more than what
 * the page says of itself; in Latin letters both are asked, because many pages carry the language
 * of their software.
 *
 * @param language BCP 47 tag the page gives, or `null`
 * @param sample some of the text, about 2000 characters
 */
export function lineRulesFor(language: string | null, sample: string): readonly LineRule[] {
  const told = language?.toLowerCase().split('-')[0] ?? '';
  const languages = scriptOf(sample) ?? [told, commonWordsOf(sample)];
  const known = [...languages, 'en'].map((one) => BY_LANGUAGE.get(one)).filter((one) => !!one);
  return [...new Set(known).add(common)].flatMap(rulesFrom);
}

function rulesFrom(phrases: LinePhrases): readonly LineRule[] {
  return FAMILIES.flatMap((family, index) => {
    const phrase = phrases[index]?.source;
    if (!phrase) return [];
    const end = index === 0 ? `${EDGE}*$` : '';
    return [{ ...family, line: new RegExp(`^${EDGE}{0,6}(?:${phrase})${end}`, 'i') }];
  });
}

function scriptOf(sample: string): readonly string[] | null {
  const own = SCRIPTS.find(
    ([letters]) => (sample.match(letters)?.length ?? 0) > sample.length * OWN_SCRIPT,
  );
  return own ? [own[1]] : null;
}

function commonWordsOf(sample: string): string {
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  let best = '';
  let most = FEWEST_WORDS - 1;
  for (const [language, common] of COMMON_WORDS) {
    const count = words.filter((word) => word && common.includes(` ${word} `)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
