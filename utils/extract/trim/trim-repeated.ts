import type { PageClaims } from '../../article/reading';
import { fold } from '../../text/fold';
import type { TextBlock } from './blocks';
import type { Cutter } from './cutter';

/** Shorter lines repeat by chance: "Yes.", a name in an interview. */
const SHORTEST_REPEAT = 24;

/** Share of a page's title that is the headline itself; the rest names section and site. */
const TITLE_SHARE = 0.6;

/**
 * Removes the headline where the text repeats it, and captions that stand there twice, as in
 * galleries. Other lines repeat on purpose: in tables of contents, lists and pull quotes.
 *
 * @param blocks the article's text blocks
 * @param options.deckToo also removes the deck, where it is known to stand in the text
 */
export function trimRepeated(
  blocks: readonly TextBlock[],
  claims: PageClaims,
  options: { deckToo: boolean },
  cutter: Cutter,
): void {
  const shown = shownAbove(claims, options);
  const seen = new Set<string>();
  for (const block of blocks) {
    const key = keyOf(block.text);
    if (!key) continue;
    if (isShown(key, shown)) {
      cutter.cut(block.element, 'repeated-title', 'shown above the text', 'moved');
    } else if (block.isCaption && key.length >= SHORTEST_REPEAT && seen.has(key)) {
      cutter.cut(block.element, 'repeated-caption', 'the same caption stands before');
    }
    seen.add(key);
  }
}

/** The titles the page gives itself; its other headings are the article's own. */
function shownAbove(claims: PageClaims, options: { deckToo: boolean }): string[] {
  const titles = claims.title.filter((claim) => claim.rule !== 'subheading');
  const shown = options.deckToo ? [...titles, ...claims.deck] : titles;
  return shown.map((claim) => keyOf(claim.value)).filter(Boolean);
}

/** A page's title goes on with names of sections and of the site. */
function isShown(key: string, shown: readonly string[]): boolean {
  return shown.some((one) => one.startsWith(key) && key.length > one.length * TITLE_SHARE);
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
