import type { Claim } from './claim';
import type { ReadFailure } from './failure';

/** What a page tells about an outlet before the table of outlets has been asked. */
export interface OutletClue {
  /** The name as written, for example `지디넷코리아`. */
  readonly name: string | null;
  /** A host or mail domain of the outlet, for example `zdnet.co.kr`. */
  readonly domain: string | null;
  /** The outlet's key in the picture addresses of a portal. */
  readonly portalKey: { readonly portal: 'daum' | 'naver'; readonly key: string } | null;
}

/** Something that copies of articles show and originals do not. */
export type CopySign =
  /** The article stands in a bulletin board's post: poster, views, posting time. */
  | 'board'
  /** The article was pasted as HTML source, shown as text. */
  | 'html-source-as-text'
  /** The markup or the pictures are those of a news portal, on another host. */
  | 'portal-markup'
  /** The page says it is a portal that carries other outlets' articles. */
  | 'portal'
  /** Menus of gambling, adult or loan offers around the article. */
  | 'spam-menus';

/**
 * Everything the page claims about the article, unsettled. Lists keep the order of reading; times
 * and bylines are as the page writes them. Settling makes of them ISO 8601 dates (`2026-03-19`),
 * times with offset (`2025-09-05T08:44:00+09:00`), and one name a person.
 */
export interface PageClaims {
  readonly title: readonly Claim<string>[];
  /** A label before the title, for example the series `AI는 지금`. */
  readonly kicker: readonly Claim<string>[];
  /** The summary under the title. */
  readonly deck: readonly Claim<string>[];
  readonly outlet: readonly Claim<OutletClue>[];
  readonly byline: readonly Claim<string>[];
  readonly published: readonly Claim<string>[];
  readonly modified: readonly Claim<string>[];
  /** When a copy was posted where it was read; never the published time. */
  readonly posted: readonly Claim<string>[];
  readonly section: readonly Claim<string>[];
  /** BCP 47 language tags. */
  readonly language: readonly Claim<string>[];
  readonly canonical: readonly Claim<string>[];
  /** Name of the site the page was read on. */
  readonly host: readonly Claim<string>[];
  readonly copy: readonly Claim<CopySign>[];
}

/** How the article was found in the page. */
export type CandidateKind = 'page' | 'html-source' | 'json-ld' | 'plain-text' | 'site-rule';

/** One step's note: what it did and why; `text` is a sample of what was taken away. */
export interface Trace {
  readonly step: string;
  readonly did: string;
  readonly because: string;
  readonly text?: string;
}

/** What was kept and what was left out, for the reader to see. */
export interface ReadingCounts {
  readonly paragraphs: number;
  readonly pictures: number;
  /** Lines of the page that are not in the article, all together and on either side of it. */
  readonly removedLines: number;
  readonly removedAbove: number;
  readonly removedBelow: number;
  /** Characters of HTML source that stood in the text; 0 unless the page showed its source. */
  readonly sourceCharacters: number;
}

/** The article as found in the page, before repair and trimming: plain JSON, not to be trusted. */
export interface FoundArticle {
  /** Address the page was read at. */
  readonly url: string;
  /** Address that relative addresses of the markup are relative to. */
  readonly baseUrl: string;
  readonly via: CandidateKind;
  /** The markup is the article and nothing else, so only its words can give furniture away. */
  readonly isWhole: boolean;
  /** Short lines just before the article: title, outlet, date, poster. */
  readonly header: readonly string[];
  /** Characters of HTML source that stood in the text. */
  readonly sourceCharacters: number;
  /** Text lines of the page, as captured. */
  readonly pageLines: readonly string[];
  /** Lines of parts that were not even captured, such as menus. */
  readonly prunedLines: number;
  /** What the page says of itself. */
  readonly claims: PageClaims;
}

/** The article after repair and trimming, with all claims; still not sanitized. */
export interface Reading {
  /** Address the page was read at. */
  readonly url: string;
  /** Article markup, unsanitized: sanitize it on the line that inserts it. */
  readonly html: string;
  /** The same as text, one block a line. */
  readonly text: string;
  /** Copyright and rights lines, moved out of the text. */
  readonly credit: readonly string[];
  readonly via: CandidateKind;
  readonly counts: ReadingCounts;
  readonly claims: PageClaims;
}

/** No article, and why. */
export interface NoArticle {
  readonly ok: false;
  readonly error: ReadFailure;
  readonly detail: string;
  readonly trace: readonly Trace[];
}

/** What the content script hands back; the trace comes either way. */
export type PageReading =
  | {
      readonly ok: true;
      readonly found: FoundArticle;
      /** The found article's markup, unsanitized. */
      readonly html: string;
      readonly trace: readonly Trace[];
    }
  | NoArticle;
