import type { PageClaims } from '../../article/reading';
import { type TextBlock, textBlocks } from './blocks';
import type { Cutter } from './cutter';

/** Shorter lines repeat by chance: "Yes.", a name in an interview. */
const SHORTEST_REPEAT = 24;

/**
 * Removes the headline where the text repeats it, and lines that stand there twice, such as the
 * captions of a gallery.
 *
 * @param body holds the article; changed in place
 * @param options.deckToo also removes the deck, where it is known to stand in the text
 */
export function trimRepeated(
  body: Element,
  claims: PageClaims,
  options: { deckToo: boolean },
  cutter: Cutter,
): void {
  const shown = options.deckToo ? [...claims.title, ...claims.deck] : claims.title;
  const titles = new Set(shown.map((claim) => keyOf(claim.value)));
  const seen = new Set<string>();
  for (const block of textBlocks(body)) {
    const key = keyOf(block.text);
    if (!body.contains(block.element) || !key) continue;
    if (titles.has(key)) {
      cutter.cut(block.element, 'repeated-title', 'shown above the text');
    } else if (key.length >= SHORTEST_REPEAT && seen.has(key) && !isQuoted(block)) {
      cutter.cut(block.element, 'repeated-line', 'the same line stands before');
    }
    seen.add(key);
  }
}

/** Sentences repeat on purpose: as a pull quote, in a chain of posts. */
function isQuoted(block: TextBlock): boolean {
  return block.element.closest('blockquote') !== null || (block.isProse && !block.isSet);
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
