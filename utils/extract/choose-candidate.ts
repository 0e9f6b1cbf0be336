import type { CandidateKind } from '../article/reading';
import type { CandidateReading } from './read-candidate';

/** What was chosen, and why, in words for the trace. */
export interface Choice {
  readonly reading: CandidateReading;
  readonly because: string;
}

/** Structured data must hold this many times the page's text before it is preferred. */
const FULLER = 1.5;

/** Ways of finding that are only taken when their evidence is strong; they are asked first. */
const STRONG: readonly CandidateKind[] = ['html-source', 'plain-text', 'site-rule'];

/**
 * Chooses among the readings of one page. Source shown as text and plain-text pages speak for
 * themselves; otherwise the page's own markup wins, unless the structured data holds much more of
 * the article, as on pages that show only its beginning.
 *
 * @param readings readings with text, in the order they were found
 */
export function chooseCandidate(readings: readonly CandidateReading[]): Choice | null {
  const strong = readings.find((one) => STRONG.includes(one.candidate.kind));
  if (strong) return { reading: strong, because: strong.candidate.because };
  const page = readings.find((one) => one.candidate.kind === 'page');
  const data = readings.find((one) => one.candidate.kind === 'json-ld');
  if (data && (!page || data.prose > FULLER * page.prose)) {
    return { reading: data, because: `${data.candidate.because}, and more of it than the page` };
  }
  return page ? { reading: page, because: 'the page’s own markup' } : null;
}
