import type { Fact } from './claim';
import type { CandidateKind, ReadingCounts, Trace } from './reading';

/** An outlet as shown: a name, and its site when the table of outlets knows it. */
export interface Outlet {
  readonly name: string;
  /** Registrable domain of the outlet's site, or `null` when only a credit line names it. */
  readonly domain: string | null;
}

/**
 * What kind of page the article was read on. `unknown` means no evidence either way.
 * A newspaper that prints a wire story on its own site is `original`.
 */
export type CopyVerdict = 'original' | 'portal-copy' | 'mirror-copy' | 'unknown';

/** The settled facts. A `null` best is "unknown", which is an answer. */
export interface ArticleFacts {
  readonly title: Fact<string>;
  readonly kicker: Fact<string>;
  readonly deck: Fact<string>;
  readonly outlet: Fact<Outlet>;
  /** All reporters, in the order they are named. */
  readonly byline: Fact<readonly string[]>;
  readonly published: Fact<string>;
  readonly modified: Fact<string>;
  readonly posted: Fact<string>;
  readonly section: Fact<string>;
  readonly language: Fact<string>;
  readonly canonical: Fact<string>;
  readonly host: Fact<string>;
  readonly copy: Fact<CopyVerdict>;
}

/** The article as every screen knows it: plain JSON; `html` is not to be trusted. */
export interface Article {
  readonly url: string;
  readonly html: string;
  readonly text: string;
  readonly credit: readonly string[];
  readonly via: CandidateKind;
  readonly counts: ReadingCounts;
  readonly facts: ArticleFacts;
  readonly trace: readonly Trace[];
}
