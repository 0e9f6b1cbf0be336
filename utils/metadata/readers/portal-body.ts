import { addCopySign, addText, type ClaimLists } from '../claim-lists';

/** Marks that only the article templates of news portals leave. */
const PORTAL_MARKS =
  '[dmcf-pid], [dmcf-sid], [data-tiara-layer="article_body"], #newsct_article, .newsct_article, .end_photo_org, .media_end_summary';

/** Where the same templates keep the summary over the text. */
const DECKS = 'strong.summary_view, .media_end_summary, strong.summary';

/** Reads the markup that a portal gave an article before it was copied. */
export function readPortalBody(root: Element, isOnPortal: boolean, claims: ClaimLists): void {
  const deck = root.querySelector(DECKS)?.textContent ?? '';
  addText(claims, 'deck', deck, ['page-element', 'portal-summary', 0.88]);
  const marked = root.matches(PORTAL_MARKS) ? root : root.querySelector(PORTAL_MARKS);
  if (!marked || isOnPortal) return;
  addCopySign(claims, 'portal-markup', ['page-element', 'portal-body', 0.85], openingTag(marked));
}

/** The tag as it was written, for the reader to recognise. */
function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.localName}${attributes.join('')}>`;
}
