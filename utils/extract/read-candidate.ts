import { Readability } from '@mozilla/readability';
import { parseHtml } from '../dom/parse';
import { textLines } from '../dom/text-lines';
import { wrapLooseText } from '../dom/wrap-loose-text';
import type { Candidate } from './candidates/candidate';

/** A candidate after Readability has read it. */
export interface CandidateReading {
  readonly candidate: Candidate;
  /** Holds the article; belongs to an inert document. */
  readonly body: Element;
  /** All the candidate held, where it was the article and nothing else; otherwise `body`. */
  readonly source: Element;
  readonly lines: readonly string[];
  readonly characters: number;
}

/**
 * Below this many characters Readability tries again with fewer of its own rules, which costs a
 * pass each and mostly adds furniture. Korean briefs of two sentences have about 150.
 */
const BRIEF = 140;

/** Readability's own default, for pages that have more running text than was found at first. */
const USUAL = 500;

/** Share of a whole candidate's text below which Readability has dropped a part of the article. */
const WHOLE_SHARE = 0.98;

/** How hard Readability tries: `brief` is content with the length of a Korean brief. */
export type Effort = 'brief' | 'usual';

/**
 * Reads a candidate with Readability. Where the candidate is the whole article already and
 * Readability keeps less than nearly all of it, everything is kept.
 *
 * @param candidate its document is consumed
 * @param effort how short a text is worth another try
 */
export function readCandidate(candidate: Candidate, effort: Effort): CandidateReading | null {
  const whole = candidate.isWhole ? wholeOf(candidate.document) : null;
  const { content } =
    new Readability<Element>(candidate.document, {
      charThreshold: effort === 'brief' ? BRIEF : USUAL,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse() ?? {};
  const read = content ? readingOf(candidate, content, whole ?? content) : null;
  if (!whole) return read;
  const all = readingOf(candidate, whole);
  return read && read.characters >= all.characters * WHOLE_SHARE ? read : all;
}

function wholeOf(document: Document): Element {
  const copy = parseHtml('');
  copy.body.append(...[...document.body.childNodes].map((node) => copy.importNode(node, true)));
  for (const unwanted of copy.body.querySelectorAll('script, style, template, [hidden]')) {
    unwanted.remove();
  }
  for (const styled of copy.body.querySelectorAll('[style]')) {
    if (/display\s*:\s*none/i.test(styled.getAttribute('style') ?? '')) styled.remove();
  }
  wrapLooseText(copy.body);
  return copy.body;
}

function readingOf(candidate: Candidate, body: Element, source = body): CandidateReading {
  const lines = textLines(body);
  return {
    candidate,
    body,
    source,
    lines,
    characters: lines.reduce((sum, line) => sum + line.length, 0),
  };
}
