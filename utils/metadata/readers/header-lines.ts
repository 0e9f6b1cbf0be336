import { addOutlet, addText, type ClaimLists } from '../claim-lists';
import { mayHoldDate } from '../page-context';

/** Words that open a byline, alone or with the names behind them. */
const BY =
  /^(?:by|von|par|por|di|door|av|af|text|автор|yazan|بقلم|글|文|作者)(?:\s*[:：]\s*|\s+|$)/iu;

/** Names that end so go on in the next piece, and so does a piece without any. */
const OPEN_END = /^\P{L}*$|[,;&]$/u;

/** Longest date line, and longest line of any other kind. */
const DATE_LINE = 90;
const SHORT_LINE = 60;

/**
 * Reads the short lines between a title and its text, as portals print them: section, outlet, time.
 *
 * @param lines in order, the title left out
 * @param isBoard a board's lines: its times are of the copy, and its poster is no outlet
 */
export function readHeaderLines(
  lines: readonly string[],
  isBoard: boolean,
  claims: ClaimLists,
): void {
  let sure = 0.78;
  let isOpen = false;
  for (const line of lines) {
    if (line.length < DATE_LINE && mayHoldDate(line)) {
      addText(claims, factOf(line, isBoard), line, ['page-text', 'header-line', sure]);
      sure = Math.max(0.35, sure - 0.2);
      // By Ann Lee · March 2, 2026
      if (BY.test(line)) readNames(line.split(/\s[·|•–—-]\s/)[0] ?? '', line, claims);
    } else if (line.length > SHORT_LINE) sure = Math.min(sure, 0.55);
    else if (!isBoard) isOpen = readShortLine(line, isOpen, claims);
  }
}

/** Reads names, or else a name; says whether the names go on in the next piece. */
function readShortLine(line: string, isOpen: boolean, claims: ClaimLists): boolean {
  if (isOpen || BY.test(line) || /[가-힣]\s?기자$/u.test(line)) {
    return readNames(line, line, claims);
  }
  // Most short lines are no names: the tables of outlets and sections have the last word.
  if (/^\p{L}[\p{L}\d /·.&+-]{1,24},?$/u.test(line)) {
    const name = line.replace(/,$/, '');
    addOutlet(claims, { name }, ['page-text', 'header-line', line === name ? 0.4 : 0.6], line);
    addText(claims, 'section', line, ['page-text', 'header-line', 0.65]);
  }
  return false;
}

function readNames(text: string, line: string, claims: ClaimLists): boolean {
  const names = text.replace(BY, '');
  addText(claims, 'byline', names, ['page-text', 'header-line', 0.6], line);
  return OPEN_END.test(names);
}

function factOf(line: string, isBoard: boolean): 'posted' | 'modified' | 'published' {
  if (isBoard) return 'posted';
  return /^(?:\S{0,3}수정|최종|updated|更新)/iu.test(line) ? 'modified' : 'published';
}

/** Lines after the title that are still the article's head. */
const LONGEST_HEAD = 12;

/** The pieces that follow the title in a page, up to its first paragraph. */
export function piecesAfterTitle(pieces: readonly string[], titles: readonly string[]): string[] {
  const isTitle = (piece: string) =>
    titles.some((title) => title === piece || (piece.length > 20 && title.startsWith(piece)));
  const at = pieces.findIndex((piece) => piece.length > 6 && isTitle(piece));
  if (at < 0) return [];
  const after = pieces.slice(at + 1, at + 1 + LONGEST_HEAD);
  // One long piece may be the summary; the second is the text.
  const long = after.flatMap((piece, index) => (piece.length > SHORT_LINE ? index : []));
  return after.slice(0, long[1] ?? LONGEST_HEAD);
}
