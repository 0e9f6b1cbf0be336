import { fold } from '../text/fold';
import { tokenize } from '../text/tokenize';
import { containment, type Fingerprint, fingerprint, sharedCount } from './fingerprint';
import type { Story } from './related-index';

/** A story with what is known of its origin. */
export interface ComparedStory extends Story {
  /** Name of the outlet it is from; `null` or left out when unknown. */
  readonly outlet?: string | null;
}

/** What two stories are to each other. */
export interface StoryComparison {
  /**
   * - `same-story`: one article, read in two places
   * - `same-text`: two outlets that printed one text, such as a press release or an agency's
   * - `possibly`: too much in common for chance, too little to be sure
   * - `different`: two articles
   */
  readonly relation: 'same-story' | 'same-text' | 'possibly' | 'different';
  /** Share of the shorter text that stands in the other, 0 to 1. */
  readonly containment: number;
}

/** From here on recall and precision are .999 (see `fingerprint.ts`). */
const SAME = 0.43;
/** Between here and {@link SAME} lie rewritten stories and long quotations. */
const POSSIBLY = 0.25;
/** Two desks that edit one release leave at most .82 of it; a copy keeps nearly all. */
const COPIED_WHOLE = 0.85;
/** Titles share half of the shorter one's terms, or they are two titles. */
const SAME_TITLE = 0.5;
/** About 70 letters: shorter texts may be a caption or a notice that many pages show. */
const MIN_FINGERPRINT = 10;

/**
 * Compares two stories by how much of the shorter text stands in the other, which survives
 * retitling, truncation and menus around the text.
 *
 * Two texts of which {@link SAME} is shared are one story when their outlets are known and equal,
 * and one text of two outlets when they are known and differ. With an outlet unknown, titles that
 * agree or a text copied nearly whole speak for one story.
 *
 * @param options.furniture shingles that stand in many texts of the list, see `commonShingles`
 */
export function compareStories(
  a: ComparedStory,
  b: ComparedStory,
  options: { furniture?: Fingerprint } = {},
): StoryComparison {
  const own = (story: ComparedStory): Fingerprint =>
    new Set([...fingerprint(story.text)].filter((shingle) => !options.furniture?.has(shingle)));
  const ofA = own(a);
  const ofB = own(b);
  const shared = containment(ofA, ofB);
  const isShort = Math.min(ofA.size, ofB.size) < MIN_FINGERPRINT;
  return { relation: relationOf(a, b, shared, isShort), containment: shared };
}

function relationOf(
  a: ComparedStory,
  b: ComparedStory,
  shared: number,
  isShort: boolean,
): StoryComparison['relation'] {
  if (shared < POSSIBLY) return 'different';
  if (shared < SAME) return 'possibly';
  if (isShort && !haveOneTitle(a, b)) return 'possibly';
  if (a.outlet && b.outlet) {
    return fold(a.outlet).trim() === fold(b.outlet).trim() ? 'same-story' : 'same-text';
  }
  return shared >= COPIED_WHOLE || haveOneTitle(a, b) ? 'same-story' : 'same-text';
}

function haveOneTitle(a: ComparedStory, b: ComparedStory): boolean {
  const ofA = new Set(tokenize(a.title));
  const ofB = new Set(tokenize(b.title));
  const smaller = Math.min(ofA.size, ofB.size);
  return smaller > 0 && sharedCount(ofA, ofB) / smaller >= SAME_TITLE;
}
