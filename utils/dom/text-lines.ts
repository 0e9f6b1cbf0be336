const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const UNSEEN = new Set(
  'script style noscript template head iframe object select title svg canvas'.split(' '),
);

/** Whether an element starts and ends a line of its own in running text. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/**
 * The text of a tree as lines: one for each block, broken at `<br>`, white space folded, empty
 * lines left out. Text kept as typed (`<pre>`) keeps its own line breaks.
 *
 * @param root any node of an inert document
 */
export function textLines(root: Node): string[] {
  return blockText(root)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\f\r]+/g, ' ').trim())
    .filter(Boolean);
}

/**
 * The text of a tree with a line feed at every block's edge and every `<br>`.
 * Iterative, so that no depth of nesting can exhaust the stack.
 */
function blockText(root: Node): string {
  const parts: string[] = [];
  let node: Node = root;
  for (;;) {
    if (enter(node, parts) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node, parts);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node; // between root and here every node has a parent
      leave(node, parts);
    }
    if (node === root) return parts.join('');
    node = node.nextSibling as Node; // the loop above stopped because there is one
  }
}

/** Writes what stands before a node's children; says whether they are to be read. */
function enter(node: Node, parts: string[]): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    parts.push(textOf(node as Text));
    return false;
  }
  if (!(node instanceof Element)) return true;
  if (UNSEEN.has(node.localName)) return false;
  if (isBlock(node)) parts.push('\n');
  return true;
}

function leave(node: Node, parts: string[]): void {
  if (node instanceof Element && isBlock(node)) parts.push('\n');
}

/** Line feeds in the markup are spaces, except where the author typed them to be seen. */
function textOf(text: Text): string {
  return text.parentElement?.closest('pre, textarea') ? text.data : text.data.replace(/\n/g, ' ');
}
