import { addText, type ClaimLists } from '../claim-lists';
import { type PageContext, seenText } from '../page-context';
import type { BoardHead } from './board';

/** Headings looked at: the title is among the first. */
const MOST = 6;

/** Claims of the title as the page shows it; what to cut from them is told by all of them. */
export function readTitles(
  { document }: PageContext,
  board: BoardHead | null,
  claims: ClaimLists,
): void {
  if (board) addText(claims, 'title', board.title, ['page-element', `board-${board.rule}`, 0.85]);
  const headings = document.querySelectorAll('h1, h2, [itemprop~="headline"]');
  for (const heading of [...headings].slice(0, MOST)) {
    const isMain = heading.localName !== 'h2';
    const text = seenPieces(heading);
    addText(claims, 'title', text, [
      'page-element',
      isMain ? 'heading' : 'subheading',
      isMain ? 0.45 : 0.1,
    ]);
  }
  addText(claims, 'title', document.title, ['page-element', 'document-title', 0.7]);
}

function seenPieces(heading: Element): string {
  const children = [...heading.children].filter((child) => seenText(child).length > 3);
  // A kicker beside the title stands in an element of its own, with no space between them.
  return children.length > 1 && children.map(seenText).join('') === seenText(heading)
    ? children.map(seenText).join(' ')
    : seenText(heading);
}
