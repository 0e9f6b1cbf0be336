import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../utils/dom/parse';
import { textLines } from '../../../utils/dom/text-lines';

const linesOf = (html: string) => textLines(parseHtml(html).body);

describe('textLines', () => {
  it('makes a line of each block and breaks at br, but not at inline elements', () => {
    expect(linesOf('<h1>A</h1><p>b <b>c</b> d<br>e</p><ul><li>f<li>g</ul>')).toEqual([
      'A',
      'b c d',
      'e',
      'f',
      'g',
    ]);
  });

  it('folds white space and line feeds in markup, and keeps those of pre', () => {
    expect(linesOf('<p>a\n   b&nbsp;c</p><pre>x\ny</pre>')).toEqual(['a b c', 'x', 'y']);
  });

  it('leaves out what is never text', () => {
    expect(linesOf('<p>a</p><script>b</script><style>c</style><noscript>d</noscript>')).toEqual([
      'a',
    ]);
  });

  it('survives any depth', () => {
    const document = parseHtml('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('deep');
    expect(textLines(document.body)).toEqual(['deep']);
  });
});
