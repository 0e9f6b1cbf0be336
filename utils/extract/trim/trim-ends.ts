import { type TextBlock, textBlocks } from './blocks';
import type { Cutter } from './cutter';
import { isDateLine } from '../../text/date-line';

/** Labels before the first sentence: section, outlet, place. A deck is longer. */
const LONGEST_LABEL = 42;

/** With this many dates between the sentences the text is a log: a live blog, a calendar. */
const LOG = 3;

/**
 * Removes what is left at both ends: labels, dates and bylines before the first sentence, headings
 * with nothing under them after the last.
 *
 * @param body holds the article; changed in place
 */
export function trimEnds(body: Element, cutter: Cutter): void {
  const blocks = textBlocks(body);
  const first = blocks.findIndex((block) => block.isProse && !block.isSet);
  const last = blocks.findLastIndex((block) => block.isProse && !block.isSet);
  if (first < 0) return;
  const dates = blocks.filter((block) => !block.isSet && isDateLine(block.text));
  const isLog = dates.filter((date) => isBetween(blocks.indexOf(date), first, last)).length >= LOG;
  for (const [index, block] of blocks.entries()) {
    if (block.isSet) continue;
    if (dates.includes(block) && !(isLog && isBetween(index, first, last))) {
      cutter.cut(block.element, 'date-line', 'a date on its own line');
    } else if (index < first && isLabel(block)) {
      cutter.cut(block.element, 'head-label', 'a label before the first sentence');
    } else if (index > last && block.isHeading) {
      cutter.cut(block.element, 'tail-heading', 'a heading with nothing under it');
    }
  }
}

function isBetween(index: number, first: number, last: number): boolean {
  return index > first && index < last;
}

function isLabel(block: TextBlock): boolean {
  if (block.isHeading || block.text.length > LONGEST_LABEL) return false;
  return !/[.!?:…。？！]$/u.test(block.text) && !block.element.closest('ul, ol');
}
