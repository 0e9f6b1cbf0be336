import { isDateLine } from '../../text/date-line';
import type { TextBlock } from './blocks';
import type { Cutter } from './cutter';

/** Labels before the first sentence: section, outlet, place. A deck is longer. */
const LONGEST_LABEL = 42;

/** With this many dates between the sentences the text is a log: a live blog, a calendar. */
const LOG = 3;

/**
 * Removes what is left at both ends: labels, dates and bylines before the first sentence, headings
 * with nothing under them after the last.
 *
 * @param blocks the article's text blocks
 */
export function trimEnds(blocks: readonly TextBlock[], cutter: Cutter): void {
  const first = blocks.findIndex((block) => block.isProse && !block.isSet);
  const last = blocks.findLastIndex((block) => block.isProse && !block.isSet);
  if (first < 0) return;
  const isInside = (index: number) => index > first && index < last;
  const dated = new Set(blocks.filter((block) => !block.isSet && isDateLine(block.text)));
  const isLog = blocks.filter((block, index) => dated.has(block) && isInside(index)).length >= LOG;

  for (const [index, block] of blocks.entries()) {
    if (block.isSet || (isLog && isInside(index))) continue;
    const finding = judge(block, { isDate: dated.has(block), index, first, last });
    if (finding) cutter.cut(block.element, finding.family, finding.because);
  }
}

function judge(
  block: TextBlock,
  at: { isDate: boolean; index: number; first: number; last: number },
): { family: string; because: string } | null {
  if (at.isDate) return { family: 'date-line', because: 'a date on its own line' };
  if (at.index < at.first && isLabel(block)) {
    return { family: 'head-label', because: 'a label before the first sentence' };
  }
  if (at.index > at.last && block.isHeading) {
    return { family: 'tail-heading', because: 'a heading with nothing under it' };
  }
  return null;
}

function isLabel(block: TextBlock): boolean {
  if (block.isHeading || block.text.length > LONGEST_LABEL) return false;
  return !/[.!?:…。？！]$/u.test(block.text) && !block.element.closest('ul, ol');
}
