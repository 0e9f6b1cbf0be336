import type { CandidateKind } from '../../article/reading';

/** One way to see the article in the page, before Readability has read it. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** A document of its own, which the reading may consume. */
  readonly document: Document;
  /** Whether the document holds the article and nothing else, so that all of it may be kept. */
  readonly isWhole: boolean;
  /** Short lines just before the article: title, outlet, date, poster. */
  readonly header: readonly string[];
  /** Characters of HTML source that stood in the text. */
  readonly sourceCharacters: number;
  readonly because: string;
}

/** Lines before the article that may tell about it, at most this many. */
export const MAX_HEADER_LINES = 10;
