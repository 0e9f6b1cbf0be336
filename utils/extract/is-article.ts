import type { CandidateReading } from './read-candidate';

/** Running text of a Korean or Japanese brief: two sentences. Latin needs about twice as much. */
const LEAST_PROSE = 80;

/** Bulletins (earthquakes, results, prices) have few sentences, but much text of their own. */
const LEAST_UNLINKED = 300;

/** Rows of a board's list have dates and names beside their links; a bulletin links little. */
const BULLETIN_LINKED = 0.2;

/** A list page's text is mostly links; an article's hardly ever is. */
const MOST_LINKED = 0.5;

/**
 * Decides whether a reading is an article, with the reason when it is not.
 *
 * @param reading the chosen reading
 */
export function whyNotArticle(reading: CandidateReading): string | null {
  const linked = [...reading.body.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.trim().length ?? 0),
    0,
  );
  const share = linked / Math.max(1, reading.characters);
  if (share > MOST_LINKED) return `${Math.round(share * 100)} % of the text are links`;
  const { prose } = reading;
  const isBulletin = reading.characters - linked >= LEAST_UNLINKED && share < BULLETIN_LINKED;
  if (prose < LEAST_PROSE && !isBulletin) {
    return `only ${prose} characters of running text`;
  }
  return null;
}
