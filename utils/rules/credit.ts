/**
 * One way in which a text names its outlet or its reporters. Data only: it survives a round trip
 * through JSON, and its examples (exported beside it) are its tests.
 */
export interface CreditRule {
  readonly id: string;
  /**
   * Regular expression (flags `u`), matched against one line of the article. Braces stand for the
   * parts in `credits/parts.ts`; the groups `outlet` and `person` are what it tells.
   */
  readonly pattern: string;
  /** Where the line stands: among the first few, among the last or short ones, or anywhere. */
  readonly where: 'start' | 'end' | 'any';
  /** How often the outlet is right, 0 to 1; absent when the form names none. */
  readonly outlet?: number;
  /** How often the reporters are right, 0 to 1; absent when the form names none. */
  readonly byline?: number;
  /** Why the rule is as it is, where that is not plain. */
  readonly why?: string;
}

/** A line and what the rules must read from it: nothing but what is named here. */
export interface CreditExample {
  readonly rule: string;
  readonly line: string;
  readonly outlet?: string;
  readonly byline?: readonly string[];
}
