import { fold } from './fold';

/** Scripts whose words are not told apart by spaces alone: Korean adds particles to them. */
const unspaced = String.raw`\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/**
 * Splits text into terms, in reading order and with repetitions: whole words of spaced scripts, and
 * overlapping pairs of characters where words run together (Hangul, Han, Kana). Pairs find Korean
 * words under any particle, and need no dictionary that differs between browsers.
 *
 * @returns folded terms; a single character that stands alone is a term of its own
 */
export function tokenize(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [run] of fold(text).matchAll(runs)) {
    if (startsUnspaced.test(run)) terms.push(...pairs(run));
    else terms.push(run);
  }
  return terms;
}

function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
