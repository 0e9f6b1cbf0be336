import type { PageClaims } from '../article/reading';
import { emptyClaims } from './claim-lists';
import { readContext } from './page-context';
import { findBoard, readBoard } from './readers/board';
import { piecesAfterTitle, readHeaderLines } from './readers/header-lines';
import { readHeadlineElements } from './readers/headline-elements';
import { readJsonLd } from './readers/json-ld';
import { readMetaTags } from './readers/meta-tags';
import { readPageLinks } from './readers/page-links';
import { readSpamMenus } from './readers/spam-menus';
import { readTitles } from './readers/titles';

/**
 * Collects what a page says about its article and about itself, as it says it: dates, names and
 * titles are taken apart by `readClaims`, outside the page, to keep the injected script small.
 *
 * @param page.document inert copy of the page: `<head>` with title, meta, link and JSON-LD, `<body>`
 *   without scripts and hidden parts; it is not changed
 * @param page.url address the page was read at
 */
export function collectPageClaims(page: { document: Document; url: string }): PageClaims {
  const context = readContext(page);
  const claims = emptyClaims();
  readJsonLd(context, claims);
  readMetaTags(page.document, claims);
  readPageLinks(page.document, claims);
  const board = findBoard(context);
  readTitles(context, board, claims);
  if (board) readBoard(board, context, claims);
  else {
    readHeadlineElements(context, claims);
    const titles = claims.title.map((one) => one.value);
    readHeaderLines(piecesAfterTitle(context.pieces, titles), false, claims);
  }
  readSpamMenus(context.pieces, claims);
  return claims;
}
