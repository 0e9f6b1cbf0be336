/** A kind of block that stands inside articles without being the article, told by its class or id. */
export interface BlockRule {
  readonly family: string;
  readonly why: string;
  /** Tested against the words of class and id: lower case, split at case and punctuation. */
  readonly words: RegExp;
  /** Words that speak against it. */
  readonly unless?: RegExp;
  /** Largest share of the article's text such a block may have, 0 to 1. */
  readonly most: number;
  /** Least share of its text that must be links, 0 to 1. */
  readonly linked?: number;
  /** Longest text in characters, for labels that are never running text. */
  readonly longest?: number;
}

/** A class that matches and one that must not, by family; apart from the rules, as tests. */
export type BlockExamples = Readonly<Record<string, { readonly yes: string; readonly no: string }>>;
