import { fail } from '../article/failure';
import type { FoundArticle, NoArticle, PageReading, Trace } from '../article/reading';
import { contentTypeOf } from '../dom/own-members';
import { textLines } from '../dom/text-lines';
import { collectPageClaims } from '../metadata/collect-page-claims';
import { proseLength } from '../text/prose';
import { findHtmlSource } from './candidates/html-source';
import { findJsonLdBody } from './candidates/json-ld-body';
import { takePage } from './candidates/page';
import { findPlainText } from './candidates/plain-text';
import { type Capture, capturePage } from './capture-page';
import { type Choice, chooseCandidate } from './choose-candidate';
import { whyNotArticle } from './is-article';
import { type CandidateReading, type Effort, readCandidate } from './read-candidate';
import { describeError, Tracer } from './trace';

/** Documents a browser shows as a page of text. */
const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Readings shorter than this (in characters) are looked at twice: Readability's own limit. */
const BRIEF_READING = 500;

/** Lines of the page handed out at most: they are only counted and compared. */
const MAX_PAGE_LINES = 4000;

/** Running text, in characters, that makes a second look worth its time. */
const LEAST_PROSE = 200;

/** What was found, with its markup still a tree of an inert document. */
export type FoundInPage =
  | {
      readonly ok: true;
      readonly found: FoundArticle;
      readonly body: Element;
      readonly trace: readonly Trace[];
    }
  | NoArticle;

/**
 * The first half of the engine: finds the article in a live page, without changing the page.
 *
 *   capture → claims of the page → candidates → read each → choose
 *
 * `finishReading` is the second half; sanitizing comes last of all, on the line that shows it.
 *
 * @param live document of the page
 * @param url its address
 * @param options.anyway takes the best there is, even when it does not look like an article
 */
export function findArticle(
  live: Document,
  url: string,
  options: { anyway?: boolean } = {},
): FoundInPage {
  const tracer = new Tracer();
  try {
    const wishes: Wishes = { anyway: options.anyway ?? false, lenient: false, effort: 'brief' };
    return findOnce(live, url, wishes, tracer);
  } catch (error) {
    return { ...fail('unexpected', describeError(error)), trace: tracer.notes };
  }
}

/**
 * Finds the article and hands it out as plain JSON, as a content script has to.
 *
 * @param options as for {@link findArticle}
 */
export function readPage(
  live: Document,
  url: string,
  options: { anyway?: boolean } = {},
): PageReading {
  const page = findArticle(live, url, options);
  if (!page.ok) return page;
  return { ok: true, found: page.found, html: page.body.innerHTML, trace: page.trace };
}

interface Wishes {
  readonly anyway: boolean;
  readonly lenient: boolean;
  readonly effort: Effort;
}

function findOnce(live: Document, url: string, wishes: Wishes, tracer: Tracer): FoundInPage {
  const type = contentTypeOf(live);
  if (!READABLE_TYPES.has(type)) return { ...fail('not-a-web-page', type), trace: tracer.notes };
  const capture = capturePage(live, url, wishes);
  if (!capture) return { ...fail('page-too-large'), trace: tracer.notes };
  if (isEmpty(capture)) return { ...fail('page-empty'), trace: tracer.notes };
  tracePruned(capture, tracer);

  const claims = collectPageClaims(capture);
  const pageLines = textLines(capture.document.body);
  const choice = chooseCandidate(readCandidates(capture, wishes.effort, tracer));
  const doubt = choice ? whyNotArticle(choice.reading) : 'no text stands out';
  const again = secondLook({ capture, pageLines, choice, doubt }, wishes);
  if (again) {
    tracer.note('choose', 'read again', again.because);
    return findOnce(live, url, { ...wishes, ...again.wishes }, tracer);
  }
  if (!choice || (doubt && !wishes.anyway)) {
    return { ...fail('not-an-article', doubt ?? ''), trace: tracer.notes };
  }
  tracer.note('choose', `took ${choice.reading.candidate.kind}`, choice.because);
  const { candidate, body } = choice.reading;
  const found = {
    url,
    baseUrl: baseOf(capture),
    via: candidate.kind,
    isWhole: candidate.isWhole,
    header: candidate.header,
    sourceCharacters: candidate.sourceCharacters,
    pageLines: pageLines.slice(0, MAX_PAGE_LINES),
    prunedLines: capture.pruned.reduce(
      (sum, { as, lines }) => sum + (as === 'hidden' ? 0 : lines),
      0,
    ),
    claims,
  };
  return { ok: true, found, body, trace: tracer.notes };
}

/** Addresses are relative to `<base href>` where a page has one (HTML standard, 2.4.3). */
function baseOf(capture: Capture): string {
  const base = capture.document.querySelector('base[href]')?.getAttribute('href');
  return (base && URL.parse(base, capture.url)?.href) || capture.url;
}

function isEmpty(capture: Capture): boolean {
  return capture.pruned.length === 0 && !capture.document.body.textContent?.trim();
}

/** What to do otherwise when the first look found too little, each at most once. */
function secondLook(
  found: {
    capture: Capture;
    pageLines: readonly string[];
    choice: Choice | null;
    doubt: string | null;
  },
  wishes: Wishes,
): { wishes: Partial<Wishes>; because: string } | null {
  const { capture, choice, doubt } = found;
  if (wishes.effort === 'brief' && choice && missesText(choice.reading, found.pageLines)) {
    return {
      wishes: { effort: 'usual' },
      because: 'the page has more running text than was found',
    };
  }
  if (!wishes.lenient && leftOut(capture) > (doubt ? LEAST_PROSE : (choice?.reading.prose ?? 0))) {
    return { wishes: { lenient: true }, because: 'more running text was left out than was found' };
  }
  return null;
}

/**
 * The candidates, strongest evidence first. Source shown as text and plain text need no second
 * opinion; structured data is read beside the page and weighed against it.
 */
function readCandidates(capture: Capture, effort: Effort, tracer: Tracer): CandidateReading[] {
  const strong =
    tracer.attempt('html-source', () => findHtmlSource(capture)) ??
    tracer.attempt('plain-text', () => findPlainText(capture));
  const candidates = strong
    ? [strong]
    : [tracer.attempt('json-ld', () => findJsonLdBody(capture)), takePage(capture)];
  return candidates.flatMap((candidate) => {
    const reading =
      candidate && tracer.attempt(candidate.kind, () => readCandidate(candidate, effort));
    return reading ? [reading] : [];
  });
}

/** Whether a short reading left most of the page's running text behind. */
function missesText(reading: CandidateReading, pageLines: readonly string[]): boolean {
  return reading.characters < BRIEF_READING && proseLength(pageLines) > 2 * reading.prose;
}

/** Running text in parts that were left out for being hidden, or a landmark. */
function leftOut(capture: Capture): number {
  const parts = capture.pruned.filter((part) => part.as !== 'consent' && part.as !== 'dialog');
  return Math.max(0, ...parts.map((part) => part.prose));
}

function tracePruned(capture: Capture, tracer: Tracer): void {
  for (const part of capture.pruned) {
    if (part.lines > 0)
      tracer.note('capture', `left out ${part.as}`, 'not the article', part.sample);
  }
}
