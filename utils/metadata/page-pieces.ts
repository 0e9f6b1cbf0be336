/** Pieces read at most; what says who wrote an article stands near its beginning. */
const MAX_PIECES = 6000;

/**
 * The text of a page in its smallest pieces: every text node and every line of kept line breaks is
 * one. Boards print poster, views and time side by side with nothing but tags between them, so
 * lines would run them together.
 *
 * @param root element of an inert document
 * @returns pieces with white space folded, empty ones left out, in order
 */
export function pagePieces(root: Element): string[] {
  const pieces: string[] = [];
  // 4 is NodeFilter.SHOW_TEXT, which not every DOM outside browsers names.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode() && pieces.length < MAX_PIECES) {
    for (const line of (walker.currentNode.nodeValue ?? '').split('\n')) {
      const piece = line.replace(/\s+/g, ' ').trim();
      if (piece) pieces.push(piece);
    }
  }
  return pieces;
}
