import type { CandidateKind, PageClaims } from '../article/reading';
import { addCopySign, addText, type ClaimLists, emptyClaims } from './claim-lists';
import { hostOf } from './host-of';
import { readCreditLines } from './readers/credit-lines';
import { readHeaderLines } from './readers/header-lines';
import { readPictures } from './readers/pictures';
import { readPortalBody } from './readers/portal-body';

/** Hosts whose own pages carry the pictures and the markup that are signs of a copy elsewhere. */
const PORTAL_HOST =
  /^(?!(?:m\.)?(?:blog|cafe|post)\.)(?:.*\.)?(?:daum\.net|naver\.com|kakao\.com)$/;

/** A count of readers in the head of a text: the lines are a board's. */
const BOARD_LINE = /^(?:조회|views?)/iu;

/**
 * Collects what the article itself says: its datelines, signatures and rights lines, the addresses of
 * its pictures, and the lines over it.
 *
 * @param article.body element that holds the chosen article, untrimmed; it is not changed
 * @param article.text its text, one block a line
 * @param article.header the short lines before a plain text or a board's post, else empty
 * @param article.via how the article was found
 * @param article.url address the page was read at
 */
export function collectArticleClaims(article: {
  body: Element;
  text: string;
  header: readonly string[];
  via: CandidateKind;
  url: string;
}): PageClaims {
  const { body, text, header, via, url } = article;
  const claims = emptyClaims();
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isOnPortal = PORTAL_HOST.test(hostOf(url));
  if (via === 'plain-text') readHeader(header, claims);
  readPictures(body, isOnPortal, claims);
  readPortalBody(body, isOnPortal, claims);
  readCreditLines(lines, claims);
  if (via === 'html-source') {
    addCopySign(
      claims,
      'html-source-as-text',
      ['article-text', 'html-source', 0.95],
      lines[0] ?? '',
    );
  }
  return claims;
}

function readHeader(header: readonly string[], claims: ClaimLists): void {
  const isBoard = header.some((line) => BOARD_LINE.test(line));
  const [first, ...rest] = header;
  if (!isBoard) addText(claims, 'title', first, ['page-text', 'first-line', 0.6]);
  readHeaderLines(isBoard ? header : rest, isBoard, claims);
}
