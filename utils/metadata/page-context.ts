import { pagePieces } from './page-pieces';

/** What every reader of a page may ask, worked out once. */
export interface PageContext {
  readonly document: Document;
  readonly url: string;
  /** The page's text in its smallest pieces. */
  readonly pieces: readonly string[];
}

/** Looks at a page once for all readers; `page.document` is not changed. */
export function readContext({ document, url }: { document: Document; url: string }): PageContext {
  return { document, url, pieces: pagePieces(document.body) };
}

/** White space folded, as text is seen. */
export function seenText(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Whether a text holds something that may be a date. Dates are read where the language is settled;
 * here it only decides which lines are kept.
 */
export function mayHoldDate(text: string): boolean {
  return /\d{4}\s?[-./年년]|\d{1,2}[./]\d{1,2}[./]\d{2}|[٠-٩]{4}|令和|\d\D{1,6}\p{L}{3,12}\D{1,6}\d{4}|\p{L}{3,12}\.?\s\d{1,2}\D{1,4}\d{4}/u.test(
    text,
  );
}
