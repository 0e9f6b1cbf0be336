import type { Article, ArticleFacts, CopyVerdict, Outlet } from '../article/article';
import type { Claim, ClaimSource, Fact } from '../article/claim';
import type { CandidateKind, ReadingCounts, Trace } from '../article/reading';
import type { SavedSummary } from '../article/saved';
import { count, list, nullable, object, oneOf, type Parse, share, text } from './shape';

/** Longest markup and text taken: above what the reader gives for the largest page it reads. */
const MAX_BODY = 10_000_000;
/** Longest address; Chromium shows none above 2 MB, pictures as `data:` are not addresses here. */
const MAX_ADDRESS = 100_000;
/** Longest line: titles, decks and evidence are far below. */
export const MAX_LINE = 10_000;
/** Most claims of one fact, reporters of one article, notes of one reading. */
export const MAX_ITEMS = 1_000;

const line = text(MAX_LINE);

/** An address, or what stands in its place; not checked for what it leads to. */
export const parseAddress = text(MAX_ADDRESS);
/** Markup or text of an article. */
export const parseBody = text(MAX_BODY);
/** A few lines, such as the credit. */
export const parseLines = list(line, MAX_ITEMS);

export const parseKind: Parse<CandidateKind> = oneOf(
  'page',
  'html-source',
  'json-ld',
  'plain-text',
  'site-rule',
);

export const parseCounts: Parse<ReadingCounts> = object<ReadingCounts>({
  paragraphs: count(),
  pictures: count(),
  removedLines: count(),
  removedAbove: count(),
  removedBelow: count(),
  sourceCharacters: count(),
});

const traceBase = object<Omit<Trace, 'text'>>({ step: line, did: line, because: line });

const parseNote: Parse<Trace> = (value) => {
  const base = traceBase(value);
  const sample = line((value as { text?: unknown } | null)?.text);
  return base && sample !== undefined ? { ...base, text: sample } : base;
};

/** The notes of a reading. */
export const parseTrace = list(parseNote, MAX_ITEMS);

const parseSource: Parse<ClaimSource> = oneOf(
  'json-ld',
  'meta-tag',
  'page-element',
  'page-text',
  'article-text',
  'page-address',
  'picture-address',
  'mail-address',
  'site-rule',
  'reader',
);

/** A claim whose value is read by `value`. */
export function claimOf<T>(value: Parse<T>): Parse<Claim<T>> {
  const shape = { value, source: parseSource, rule: line, confidence: share, evidence: line };
  return object<Claim<T>>(shape);
}

function factOf<T>(value: Parse<T>): Parse<Fact<T>> {
  const claim = claimOf(value);
  return object<Fact<T>>({ best: nullable(claim), rivals: list(claim, MAX_ITEMS) });
}

const parseVerdict: Parse<CopyVerdict> = oneOf('original', 'portal-copy', 'mirror-copy', 'unknown');

const parseFacts: Parse<ArticleFacts> = object<ArticleFacts>({
  title: factOf(line),
  kicker: factOf(line),
  deck: factOf(line),
  outlet: factOf(object<Outlet>({ name: line, domain: nullable(line) })),
  byline: factOf(parseLines),
  published: factOf(line),
  modified: factOf(line),
  posted: factOf(line),
  section: factOf(line),
  language: factOf(line),
  canonical: factOf(parseAddress),
  host: factOf(line),
  copy: factOf(parseVerdict),
});

/** A stored article; `undefined` when it is damaged. */
export const parseArticle: Parse<Article> = object<Article>({
  url: parseAddress,
  html: parseBody,
  text: parseBody,
  credit: parseLines,
  via: parseKind,
  counts: parseCounts,
  facts: parseFacts,
  trace: parseTrace,
});

/** A stored summary; `undefined` when it is damaged. */
export const parseSummary: Parse<SavedSummary> = object<SavedSummary>({
  id: line,
  url: parseAddress,
  title: line,
  outlet: nullable(line),
  byline: parseLines,
  published: nullable(line),
  host: nullable(line),
  copy: parseVerdict,
  language: nullable(line),
  excerpt: line,
  characters: count(),
  savedAt: line,
});
