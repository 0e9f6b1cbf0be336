/**
 * The text of a tree with one line for each block. It is put into pages as source and reads the
 * markup of every extractor alike, so that none gains or loses by its own way of writing text;
 * it must not use anything outside itself.
 */
export function domToText(root: Node): string {
  const unseen = new Set(
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SELECT TEXTAREA TITLE SVG'.split(' '),
  );
  const inline = new Set(
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
      ' ',
    ),
  );
  let text = '';
  const enter = (element: Node): void => {
    const name = element.nodeName.toUpperCase();
    if (unseen.has(name)) return;
    const edge = inline.has(name) ? '' : '\n';
    text += edge;
    if (name === 'BR' || name === 'HR') return;
    walk(element);
    text += edge;
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) enter(child);
      else if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue;
    }
  };
  walk(root);
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
