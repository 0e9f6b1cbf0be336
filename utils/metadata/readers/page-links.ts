import { addText, type ClaimLists } from '../claim-lists';

/** Reads the page's language and its own idea of its address. */
export function readPageLinks(document: Document, claims: ClaimLists): void {
  addText(claims, 'language', document.documentElement.lang, ['page-element', 'html-lang', 0.8]);
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  addText(claims, 'canonical', link, ['meta-tag', 'link-canonical', 0.9]);
}
