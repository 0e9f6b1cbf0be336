/** Scripts whose words are not spaced: one character says about as much as half a Latin word. */
const DENSE_SCRIPT = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A sentence's end, in the punctuation of the scripts we meet; quotes and brackets may follow. */
const SENTENCE_END = /[.!?。！？…؟।。]["'”’»」』)\]]*(\s|$)|(다|요|죠|음|임)\s*$/u;

const SHORTEST_DENSE = 22;
const SHORTEST_SPACED = 45;

/**
 * Whether a line reads like running text: long enough for its script and with a sentence's end.
 * Menus, rankings, dates and buttons do not.
 *
 * @param line one line, white space folded
 */
export function isProse(line: string): boolean {
  const least = DENSE_SCRIPT.test(line) ? SHORTEST_DENSE : SHORTEST_SPACED;
  return line.length >= least && SENTENCE_END.test(line);
}

/**
 * Characters in lines that read like running text.
 *
 * @param lines lines of a text, white space folded
 */
export function proseLength(lines: readonly string[]): number {
  let length = 0;
  for (const line of lines) if (isProse(line)) length += line.length;
  return length;
}
