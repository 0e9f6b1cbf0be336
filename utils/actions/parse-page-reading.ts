import type { ReadFailure } from '../article/failure';
import type { CopySign, OutletClue, PageClaims, PageReading, Reading } from '../article/reading';
import {
  claimOf,
  MAX_ITEMS,
  MAX_LINE,
  parseAddress,
  parseBody,
  parseCounts,
  parseKind,
  parseLines,
  parseTrace,
} from '../library/article-shape';
import { list, nullable, object, oneOf, type Parse, text } from '../library/shape';

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

const parseReading: Parse<Reading> = object<Reading>({
  url: parseAddress,
  html: parseBody,
  text: parseBody,
  credit: parseLines,
  via: parseKind,
  counts: parseCounts,
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

const parseSuccess = object({ reading: parseReading, trace: parseTrace });
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
