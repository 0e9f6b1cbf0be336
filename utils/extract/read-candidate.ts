import { Readability } from '@mozilla/readability';
import { linkedShare } from '../dom/linked-share';
import { textLines } from '../dom/text-lines';
import { wrapLooseText } from '../dom/wrap-loose-text';
import { proseLength } from '../text/prose';
import type { Candidate } from './candidates/candidate';

/** A candidate after Readability has read it. */
export interface CandidateReading {
  readonly candidate: Candidate;
  /** Holds the article; belongs to an inert document. */
  readonly body: Element;
  readonly lines: readonly string[];
  readonly characters: number;
  /** Characters of running text. */
  readonly prose: number;
}

/**
 * Below this many characters Readability tries again with fewer of its own rules, which costs a
 * pass each and mostly adds furniture. Korean briefs of two sentences have about 150.
 */
const BRIEF = 140;

/** Readability's own default, for pages that have more running text than was found at first. */
const USUAL = 500;

/** From this share of links on, source or data holds menus besides the article. */
const MOST_LINKED = 0.3;

/** How hard Readability tries: `brief` is content with the length of a Korean brief. */
export type Effort = 'brief' | 'usual';

/**
 * Reads a candidate with Readability, unless it is the article and nothing else.
 *
 * @param candidate its document is consumed
 * @param effort how short a text is worth another try
 */
export function readCandidate(candidate: Candidate, effort: Effort): CandidateReading | null {
  if (candidate.isWhole) {
    const { body } = candidate.document;
    dropUnseen(body);
    if (linkedShare(body, body.textContent ?? '') < MOST_LINKED) {
      wrapLooseText(body);
      return readingOf(candidate, body);
    }
  }
  const { content } =
    new Readability<Element>(candidate.document, {
      charThreshold: effort === 'brief' ? BRIEF : USUAL,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse() ?? {};
  return content ? readingOf({ ...candidate, isWhole: false }, content) : null;
}

/** Pasted source has not been captured, so it may still hold what no page shows. */
function dropUnseen(body: Element): void {
  for (const unseen of body.querySelectorAll('script, style, template, [hidden]')) unseen.remove();
  for (const styled of body.querySelectorAll('[style]')) {
    if (/display\s*:\s*none/i.test(styled.getAttribute('style') ?? '')) styled.remove();
  }
}

function readingOf(candidate: Candidate, body: Element): CandidateReading {
  const lines = textLines(body);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return { candidate, body, lines, characters, prose: proseLength(lines) };
}
