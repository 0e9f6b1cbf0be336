import type { PageClaims } from '../../article/reading';
import type { Tracer } from '../trace';
import { type TextBlock, textBlocks } from './blocks';
import { Cutter } from './cutter';
import { removeEmpty } from './remove-empty';
import { trimBlocks } from './trim-blocks';
import { trimEnds } from './trim-ends';
import { trimLines } from './trim-lines';
import { trimLinks } from './trim-links';
import { trimRepeated } from './trim-repeated';

/** What trimming needs to know besides the article itself. */
export interface TrimContext {
  readonly claims: PageClaims;
  readonly tracer: Tracer;
  /** The candidate was the article and nothing else: only what words give away is removed. */
  readonly isWhole: boolean;
  /** Families of rules that are switched off, to measure what they gain. */
  readonly without: ReadonlySet<string>;
}

/**
 * Removes what stands inside the article's block without being the article, each with a reason,
 * and moves rights lines to the credit.
 *
 * @param body holds the article; changed in place
 * @returns the credit lines, in their order
 */
export function trimFurniture(body: Element, context: TrimContext): string[] {
  const { claims, isWhole } = context;
  const cutter = new Cutter(body.textContent?.length ?? 0, context.tracer, context.without);
  if (!isWhole) trimBlocks(body, cutter);
  const blocks = textBlocks(body);
  const credit = trimLines(blocks, claims.language[0]?.value ?? null, cutter);
  if (!isWhole) {
    trimLinks(body, standing(blocks, body), cutter);
    trimEnds(standing(blocks, body), cutter);
  }
  trimRepeated(standing(blocks, body), claims, { deckToo: isWhole }, cutter);
  removeEmpty(body);
  return credit;
}

/** The blocks that no cut has taken yet. */
function standing(blocks: readonly TextBlock[], body: Element): TextBlock[] {
  return blocks.filter((block) => body.contains(block.element));
}
