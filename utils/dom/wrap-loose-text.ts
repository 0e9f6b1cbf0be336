import { isBlock } from './text-lines';

/** Blocks that hold other blocks; text that stands loose in them is a paragraph of its own. */
const HOLDERS = 'body, div, section, article, main, blockquote';

/**
 * Puts text that stands loose between blocks into paragraphs, so that every line of an article has
 * an element that can be judged, kept or removed. `<br>` ends such a paragraph.
 *
 * @param root holds the article, itself included; changed in place
 */
export function wrapLooseText(root: Element): void {
  const holders = [root, ...root.querySelectorAll(HOLDERS)];
  for (const holder of holders) {
    if (holder.matches(HOLDERS) && [...holder.children].some(isBlock)) wrapIn(holder);
  }
}

function wrapIn(holder: Element): void {
  let paragraph: Element | null = null;
  for (const node of [...holder.childNodes]) {
    if (!isInline(node)) {
      paragraph = null;
      if (isBreak(node)) node.remove();
    } else if (paragraph) paragraph.append(node);
    else if (node.textContent?.trim()) {
      paragraph = holder.ownerDocument.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}

function isInline(node: ChildNode): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  return node instanceof Element && !isBlock(node);
}

function isBreak(node: ChildNode): boolean {
  return node instanceof Element && node.localName === 'br';
}
