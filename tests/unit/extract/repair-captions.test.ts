import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../utils/dom/parse';
import { repairCaptions } from '../../../utils/extract/repair-captions';

function repaired(html: string): string {
  const { body } = parseHtml(html);
  repairCaptions(body);
  return body.innerHTML;
}

describe('repairCaptions', () => {
  it('pairs an inline caption with its picture', () => {
    expect(
      repaired(
        '<div><span class="photo"><img src="a"><em class="img_desc">At noon</em></span>Text.</div>',
      ),
    ).toBe('<div><figure><img src="a"><figcaption>At noon</figcaption></figure>Text.</div>');
  });

  it('leaves figures, and captions without a picture, as they are', () => {
    const html =
      '<figure><img src="a"><span class="caption">b</span></figure><p><em class="desc">c</em> d</p>';
    expect(repaired(html)).toBe(html);
  });
});
