const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const UNSEEN = new Set(
  'script style noscript template head iframe object select title svg canvas'.split(' '),
);

/** Elements whose line feeds are the author's. */
const TYPED = new Set(['pre', 'textarea']);

/** Whether an element starts and ends a line of its own in running text. */
export function isBlock(element: Element): boolean {
  // Custom elements are inline unless a style says otherwise (CSS Display, initial value).
  return !INLINE.has(element.localName) && !element.localName.includes('-');
}

/**
 * The text of a tree as lines: one for each block, broken at `<br>`, white space folded, empty
 * lines left out. Text kept as typed (`<pre>`) keeps its own line breaks.
 *
 * @param root any node of an inert document
 */
export function textLines(root: Node): string[] {
  const lines: string[] = [];
  for (const line of blockText(root).split('\n')) {
    const folded = foldSpace(line);
    if (folded) lines.push(folded);
  }
  return lines;
}

/** White space to single blanks, none at the ends. */
function foldSpace(line: string): string {
  return line.replace(/[ \t\u00a0\f\r]+/g, ' ').trim();
}

/**
 * The text of a tree with a line feed at every block's edge and every `<br>`.
 * Iterative, so that no depth of nesting can exhaust the stack.
 */
function blockText(root: Node): string {
  const text = new BlockText();
  let node: Node = root;
  for (;;) {
    if (text.enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    text.leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node; // between root and here every node has a parent
      text.leave(node);
    }
    if (node === root) return text.written;
    node = node.nextSibling as Node; // the loop above stopped because there is one
  }
}

class BlockText {
  written = '';
  /** How many elements around keep their line feeds. */
  #typed = 0;

  /** Writes what stands before a node's children; says whether they are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      // Line feeds in the markup are spaces, except where the author typed them to be seen.
      const { data } = node as Text;
      this.written += this.#typed > 0 ? data : data.replaceAll('\n', ' ');
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return true;
    const name = (node as Element).localName;
    if (UNSEEN.has(name)) return false;
    if (!INLINE.has(name)) this.written += '\n';
    if (TYPED.has(name)) this.#typed++;
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const name = (node as Element).localName;
    if (!INLINE.has(name)) this.written += '\n';
    if (TYPED.has(name)) this.#typed--;
  }
}
