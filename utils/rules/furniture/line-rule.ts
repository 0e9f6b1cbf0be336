/** A line that stands inside articles without being the article, told by its words. */
export interface LineRule {
  readonly family: string;
  /** Tested against the whole line, white space folded. */
  readonly line: RegExp;
  /** Longest line in characters; running text is longer. */
  readonly longest: number;
  /** `credit` lines are moved under the article; all others are removed. */
  readonly to?: 'credit';
}

/**
 * Lines that match, by family. They stand apart from the rules, so that what is put into pages
 * does not carry them.
 */
export type LineExamples = Readonly<Record<string, readonly string[]>>;
