/**
 * Characters that change how the rest of a line is shown without being seen: C0 and C1 controls
 * and the explicit bidirectional embeddings, overrides and isolates of UAX #9. The marks U+200E
 * and U+200F and the joiners stay, because right-to-left text and emoji need them.
 */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The dots that join words in Korean headlines: U+00B7, U+30FB, U+318D, U+2027. */
const DOT_IN_WORD = /(?<=[\p{L}\p{N}])([·・ㆍ‧])(?=[\p{L}\p{N}])/gu;

const WORD_JOINER = '\u2060';

/**
 * Makes text of a page fit for a heading or a label: one line, nothing in it that reorders or
 * hides what follows.
 *
 * @param text any text of a page
 * @returns the text with controls turned into single spaces and white space folded
 */
export function displayText(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * {@link displayText} for a headline: a line may break after a middle dot even under `keep-all`
 * (MS·/아마존), so word joiners hold it. For the screen only, never for what is stored or searched.
 *
 * @param text a title, kicker or deck as the page has it
 */
export function displayHeadline(text: string): string {
  return displayText(text).replace(DOT_IN_WORD, `${WORD_JOINER}$1${WORD_JOINER}`);
}
