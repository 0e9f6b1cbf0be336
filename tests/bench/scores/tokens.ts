/** Words as Python's `\w+` sees them: runs of letters, numbers and underscores. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** Scripts written without spaces: there each letter is a token. Hangul is written with spaces. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const WORD_OR_LETTER = new RegExp(
  `${UNSPACED}|[\\p{L}\\p{N}_]+?(?=${UNSPACED}|[^\\p{L}\\p{N}_]|$)`,
  'gu',
);

/** Splits a text into the tokens that overlap is counted in. */
export type Tokenize = (text: string) => readonly string[];

/** Tokens of scrapinghub/article-extraction-benchmark, as its `evaluate.py` makes them. */
export const words: Tokenize = (text) => text.match(WORD) ?? [];

/** The same, with one token for each letter of a script that is written without spaces. */
export const wordsOrLetters: Tokenize = (text) => text.match(WORD_OR_LETTER) ?? [];
