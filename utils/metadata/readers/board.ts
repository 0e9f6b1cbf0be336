import {
  boards,
  HEAD_LINE,
  OUTLET_LABELS,
  OUTLET_TIME,
  POSTER_OFFICE,
  VIEWS,
} from '../../rules/boards/boards';
import { addCopySign, addText, type ClaimLists } from '../claim-lists';
import { mayHoldDate, type PageContext, seenText } from '../page-context';

/** The head of a post on a bulletin board. */
export interface BoardHead {
  readonly rule: string;
  readonly title: string;
  readonly category: string;
  readonly poster: string;
  readonly time: string;
}

const views = new RegExp(VIEWS, 'iu');
const headLine = new RegExp(HEAD_LINE, 'iu');
const outletTime = new RegExp(OUTLET_TIME, 'iu');
const outletLabel = new RegExp(OUTLET_LABELS, 'u');
const posterOffice = new RegExp(POSTER_OFFICE, 'iu');

/** How far from the count of readers title, poster and time may stand, in pieces. */
const REACH = 7;

/** Finds a board's post: by the markup of known software, else by views, poster and time. */
export function findBoard(context: PageContext): BoardHead | null {
  for (const rule of boards) {
    const text = (selector: string) => seenText(context.document.querySelector(selector));
    const times = rule.time.split(', ').map(text);
    if (!context.document.querySelector(rule.post) || !text(rule.title)) continue;
    const category = text(rule.category);
    const title = text(rule.title);
    return {
      rule: rule.id,
      // Some skins print the tag inside the title, with nothing between them.
      title: title.startsWith(category) ? title.slice(category.length).trim() : title,
      category,
      poster: text(rule.poster),
      time: times.find(mayHoldDate) ?? '',
    };
  }
  return findBareBoard(context);
}

/** A post told by its count of readers with poster, hour and title around it. */
function findBareBoard(context: PageContext): BoardHead | null {
  const { pieces, document } = context;
  if (document.querySelector('meta[property="article:published_time"]')) return null;
  return findHeadLine(pieces) ?? findHeadPieces(pieces);
}

/** Poster, time and views in one line: `글쓴이: 이름 날짜: 2026-02-18 07:31 조회: 204`. */
function findHeadLine(pieces: readonly string[]): BoardHead | null {
  const at = pieces.findIndex((piece) => piece.length < 100 && headLine.test(piece));
  const time = pieces[at];
  const title = pieces
    .slice(Math.max(0, at - REACH), Math.max(0, at))
    .findLast((piece) => piece.length > 9);
  if (!time || !title || !mayHoldDate(time) || outletTime.test(time)) return null;
  const poster = headLine.exec(time)?.[1] ?? '';
  return { rule: 'bare', title, category: '', poster, time };
}

/** The same in pieces side by side. */
function findHeadPieces(pieces: readonly string[]): BoardHead | null {
  const at = pieces.findIndex((piece) => views.test(piece));
  if (at < 1) return null;
  const from = Math.max(0, at - REACH);
  const around = pieces.slice(from, at + REACH);
  const isTime = (piece: string) =>
    piece.length < 40 && /\d:\d\d/.test(piece) && mayHoldDate(piece);
  const timeAt = around.findIndex(isTime);
  const time = around[timeAt];
  if (!time) return null;
  const before = pieces.slice(from, at).filter((piece) => piece !== time && !views.test(piece));
  const poster = before.findLast((piece) => piece.length <= 20 && /\p{L}{2}/u.test(piece)) ?? '';
  const title = before.findLast((piece) => piece.length > 9 && piece !== poster) ?? '';
  // 입력 2023.11.01 10:00, 조회 12: an outlet that counts its readers.
  const isOutlets = [poster, around[timeAt - 1] ?? '', time].some((piece) =>
    outletTime.test(piece),
  );
  if (!poster || !title || isOutlets) return null;
  return { rule: 'bare', title, category: '', poster, time };
}

/** Says that the page is a board's, where and when the copy was posted. */
export function readBoard(board: BoardHead, context: PageContext, claims: ClaimLists): void {
  const rule = `board-${board.rule}`;
  const words = [board.poster, board.time].filter(Boolean).join(' ');
  addCopySign(claims, 'board', ['page-element', rule, board.rule === 'bare' ? 0.75 : 0.9], words);
  addText(claims, 'posted', board.time.slice(0, 100), ['page-element', rule, 0.9]);
  const site = board.poster.replace(posterOffice, '').trim();
  if (site.length > 1 && site !== board.poster) {
    addText(claims, 'host', site, ['page-element', `${rule}-poster`, 0.6], board.poster);
  }
  readBoardTags(board, context, claims);
}

/** A label must stand this often on the page to be the board's; alone on a line it counts twice. */
const OFTEN = 3;

/**
 * Says which tags the board writes before titles: its category, and labels that stand alone on the
 * page or before several other posts.
 */
function readBoardTags(board: BoardHead, context: PageContext, claims: ClaimLists): void {
  const counts = new Map<string, number>();
  for (const piece of context.pieces) {
    const [, label = '', more] = /^\[([^[\]]{1,24})\](.?)/u.exec(piece) ?? [];
    if (!label || piece === board.title || outletLabel.test(label)) continue;
    counts.set(label, (counts.get(label) ?? 0) + (more ? 1 : 2));
  }
  for (const [label, count] of [[board.category, OFTEN] as const, ...counts]) {
    if (count >= OFTEN) addText(claims, 'section', label, ['page-element', 'board-tag', 0.3]);
  }
}
