import { spamWords } from '../../rules/boards/spam-words';
import { addCopySign, type ClaimLists } from '../claim-lists';

/** Different words that must stand in menus; honest pages had at most one. */
const ENOUGH = 4;

/** Longest text of a menu's entry or of a link to another post. */
const MENU_LENGTH = 40;

/** Finds menus of gambling, adult and loan offers among the short pieces of a page. */
export function readSpamMenus(pieces: readonly string[], claims: ClaimLists): void {
  const short = pieces
    .filter((piece) => piece.length <= MENU_LENGTH)
    .map((piece) => piece.toLowerCase());
  for (const { language, words } of spamWords) {
    const found = words.filter((word) => short.some((piece) => piece.includes(word)));
    if (found.length < ENOUGH) continue;
    addCopySign(
      claims,
      'spam-menus',
      ['page-text', `spam-menus-${language}`, 0.85],
      found.join(' · '),
    );
  }
}
