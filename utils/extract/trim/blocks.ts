import { linkedShare } from '../../dom/linked-share';
import { isBlock } from '../../dom/text-lines';
import { isProse } from '../../text/prose';

/** A block of text without blocks inside: the unit that is kept or removed. */
export interface TextBlock {
  readonly element: Element;
  readonly text: string;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  readonly isProse: boolean;
  readonly isHeading: boolean;
  /** Inside a figure, table, quotation or code, which are judged as a whole. */
  readonly isSet: boolean;
  /** A caption or credit of a picture. */
  readonly isCaption: boolean;
}

const CAPTION = 'figcaption, [class*="caption" i]';
const SET = `figure, table, blockquote, pre, details, dl, ${CAPTION}`;

/** Whether an element has text of its own, outside any block within it. */
function hasOwnText(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) return true;
    if (child instanceof Element && !isBlock(child) && child.textContent?.trim()) return true;
  }
  return false;
}

/**
 * The text blocks of an article in reading order.
 *
 * @param body holds the article
 */
export function textBlocks(body: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const element of body.querySelectorAll('*')) {
    if (!isBlock(element) || !hasOwnText(element)) continue;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    blocks.push({
      element,
      text,
      linked: linkedShare(element, text),
      isProse: isProse(text),
      isHeading: /^h[1-6]$/.test(element.localName),
      isSet: element.closest(SET) !== null,
      isCaption: element.closest(CAPTION) !== null,
    });
  }
  return blocks;
}
