// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitizeToText } from '../../../utils/sanitize/sanitize-html';

const BASE = 'https://news.example/a/1';
const clean = (html: string) => sanitizeToText(html, BASE);

describe('sanitizeHtml', () => {
  it.each([
    ['scripts', '<p>a<script>alert(1)</script></p>'],
    ['handlers', '<img src="/a.jpg" onerror="alert(1)">'],
    ['script addresses', '<a href="javascript:alert(1)">a</a>'],
    ['script addresses in disguise', '<a href="java&#9;script:alert(1)">a</a>'],
    ['frames', '<iframe src="https://x.example"></iframe>'],
    ['SVG', '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>'],
    ['MathML', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
    ['styles', '<p style="background:url(//x.example)">a</p><style>p{}</style>'],
    ['forms', '<form action="//x.example"><input><button>a</button></form>'],
    ['media', '<video src="/v.mp4" poster="/p.jpg"></video><audio src="/a.mp3"></audio>'],
    ['names and classes', '<p id="a" class="b" name="c" data-x="d">a</p>'],
    ['sets', '<img src="/a.jpg" srcset="//x.example/b.jpg 2x">'],
    ['dialogs and popovers', '<dialog open>a</dialog><div popover>b</div>'],
  ])('takes out %s', (_, html) => {
    expect(clean(html)).not.toMatch(
      /script|alert|onerror|iframe|svg|math|style|form|input|button|video|audio|poster|class|\bid=|name=|data-|srcset|dialog|popover|x\.example/i,
    );
  });

  it('makes links absolute, and safe to open', () => {
    expect(clean('<a href="../2">a</a>')).toBe(
      '<a href="https://news.example/2" rel="noopener noreferrer" target="_blank">a</a>',
    );
    expect(clean('<a href="ftp://x.example/">a</a>')).toBe('<a>a</a>');
  });

  it('asks for pictures without a referrer, and never in the reader’s own network', () => {
    expect(clean('<img src="/p.jpg" alt="a" width="99999">')).toBe(
      '<img src="https://news.example/p.jpg" alt="a" referrerpolicy="no-referrer" loading="lazy" decoding="async">',
    );
    for (const host of [
      '127.0.0.1',
      'localhost',
      '192.168.0.1',
      '10.0.0.1',
      '[::1]',
      'nas.local',
    ]) {
      expect(clean(`<img src="http://${host}/p.jpg">`)).toBe('');
    }
    expect(clean('<img src="data:image/svg+xml,<svg/>">')).toBe('');
  });

  it('keeps what an article is made of', () => {
    const html =
      '<h2>a</h2><p>b <b>c</b><br>d</p><blockquote>e</blockquote><ul><li>f</li></ul><figure><figcaption>g</figcaption></figure><table><tbody><tr><th>h</th><td colspan="2">i</td></tr></tbody></table><pre><code>j</code></pre><ruby>漢<rt>かん</rt></ruby>';
    expect(clean(html)).toBe(html);
  });
});
