import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../utils/dom/parse';
import { repairImages } from '../../../utils/extract/repair-images';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

function addresses(html: string): (string | null)[] {
  const { body } = parseHtml(html);
  repairImages(body);
  return [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('src'));
}

describe('repairImages', () => {
  it.each([
    ['a lazy attribute', `<img src="${GIF}" data-src="/a.jpg">`, '/a.jpg'],
    [
      'the original behind a thumbnail',
      '<img src="/thumb?f=a" data-org-src="https://x/a.png">',
      'https://x/a.png',
    ],
    [
      'the largest of a set that fits',
      `<img src="${GIF}" srcset="/s.jpg 320w, /m.jpg 1200w, /l.jpg 4000w">`,
      '/m.jpg',
    ],
    [
      'addresses with commas in a set',
      `<img src="${GIF}" srcset="/a,w_320/a.jpg 320w, /a,w_800/a.jpg 800w">`,
      '/a,w_800/a.jpg',
    ],
    [
      'a source of picture',
      `<picture><source srcset="/p.webp 800w"><img src="${GIF}"></picture>`,
      '/p.webp',
    ],
    [
      'the twin in noscript',
      `<img src="${GIF}" class="lazy"><noscript><img src="/n.jpg"></noscript>`,
      '/n.jpg',
    ],
    ['any attribute with a picture', `<img data-strange="/odd.webp">`, '/odd.webp'],
    ['the address shown', '<img src="/shown.jpg" srcset="/other.jpg 2x">', '/shown.jpg'],
  ])('takes %s', (_, html, address) => {
    expect(addresses(html)).toEqual([address]);
  });

  it.each([
    ['a placeholder without an address', `<img src="${GIF}">`],
    ['a counter', '<img src="https://count.example/p.gif" width="1" height="1">'],
    ['a blank', '<img src="/img/blank.gif">'],
  ])('drops %s', (_, html) => {
    expect(addresses(html)).toEqual([]);
  });
});
