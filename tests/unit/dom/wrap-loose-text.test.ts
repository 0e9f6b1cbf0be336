import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../utils/dom/parse';
import { wrapLooseText } from '../../../utils/dom/wrap-loose-text';

function wrapped(html: string): string {
  const { body } = parseHtml(html);
  wrapLooseText(body);
  return body.innerHTML;
}

describe('wrapLooseText', () => {
  it('makes paragraphs of what stands loose between blocks', () => {
    expect(wrapped('<strong>a</strong> b<div><p>c</p>d<br>e</div>')).toBe(
      '<p><strong>a</strong> b</p><div><p>c</p><p>d</p><p>e</p></div>',
    );
  });

  it('leaves pictures, white space and inline-only blocks as they are', () => {
    const html = '<div><img src="a"> <p>b</p></div><div>c <b>d</b></div>';
    expect(wrapped(html)).toBe(html);
  });
});
