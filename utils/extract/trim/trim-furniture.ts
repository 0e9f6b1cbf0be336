import type { PageClaims } from '../../article/reading';
import type { Tracer } from '../trace';
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
  const cutter = new Cutter(body.textContent?.length ?? 0, context.tracer, context.without);
  if (!context.isWhole) trimBlocks(body, cutter);
  const credit = trimLines(body, context.claims.language[0]?.value ?? null, cutter);
  if (!context.isWhole) {
    trimLinks(body, cutter);
    trimEnds(body, cutter);
  }
  trimRepeated(body, context.claims, { deckToo: context.isWhole }, cutter);
  removeEmpty(body);
  return credit;
}
