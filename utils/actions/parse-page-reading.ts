import type { ReadFailure } from '../article/failure';
import type {
  CopySign,
  FoundArticle,
  OutletClue,
  PageClaims,
  PageReading,
} from '../article/reading';
import {
  claimOf,
  MAX_ITEMS,
  MAX_LINE,
  parseAddress,
  parseBody,
  parseKind,
  parseLines,
  parseTrace,
} from '../library/article-shape';
import { count, flag, list, nullable, object, oneOf, type Parse, text } from '../library/shape';

/** As many as the reader script hands out. */
const MAX_PAGE_LINES = 4_000;

const line = text(MAX_LINE);
const claimsOf = <T>(value: Parse<T>) => list(claimOf(value), MAX_ITEMS);
const lines = claimsOf(line);

const parseClue: Parse<OutletClue> = object<OutletClue>({
  name: nullable(line),
  domain: nullable(line),
  portalKey: nullable(object({ portal: oneOf('daum', 'naver'), key: line })),
});

const parseSign: Parse<CopySign> = oneOf(
  'board',
  'html-source-as-text',
  'portal-markup',
  'portal',
  'spam-menus',
);

const parseClaims: Parse<PageClaims> = object<PageClaims>({
  title: lines,
  kicker: lines,
  deck: lines,
  outlet: claimsOf(parseClue),
  byline: lines,
  published: lines,
  modified: lines,
  posted: lines,
  section: lines,
  language: lines,
  canonical: claimsOf(parseAddress),
  host: lines,
  copy: claimsOf(parseSign),
});

const parseFound: Parse<FoundArticle> = object<FoundArticle>({
  url: parseAddress,
  baseUrl: parseAddress,
  via: parseKind,
  isWhole: flag,
  header: parseLines,
  sourceCharacters: count(),
  pageLines: list(line, MAX_PAGE_LINES),
  prunedLines: count(),
  claims: parseClaims,
});

const parseFailure: Parse<ReadFailure> = oneOf(
  'not-an-article',
  'page-empty',
  'page-not-allowed',
  'not-a-web-page',
  'page-too-large',
  'page-gone',
  'took-too-long',
  'unexpected',
);

const parseSuccess = object({ found: parseFound, html: parseBody, trace: parseTrace });
const parseRefusal = object({ error: parseFailure, detail: line, trace: parseTrace });

/**
 * Reads the answer of the reader script, which comes out of a page and is not to be trusted.
 *
 * @returns a fresh copy with the known fields only, or `null` when the shape is wrong
 */
export function parsePageReading(answer: unknown): PageReading | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null;
  if (answer.ok === true) {
    const success = parseSuccess(answer);
    return success ? { ok: true, ...success } : null;
  }
  const refusal = answer.ok === false ? parseRefusal(answer) : undefined;
  return refusal ? { ok: false, ...refusal } : null;
}
