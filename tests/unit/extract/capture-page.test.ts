// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../utils/dom/parse';
import { MAX_DEPTH } from '../../../utils/extract/caps';
import { capturePage } from '../../../utils/extract/capture-page';

const capture = (html: string, lenient = false) =>
  capturePage(parseHtml(html), 'https://example.org/1', { lenient });
const bodyOf = (html: string, lenient = false) =>
  capture(html, lenient)?.document.body.innerHTML ?? '';

describe('capturePage', () => {
  it('leaves the live page as it was', () => {
    const live = parseHtml('<form><p>a</p><input name=x></form><nav>b</nav><script>1</script>');
    const before = live.documentElement.outerHTML;
    capturePage(live, 'https://example.org/', { lenient: false });
    expect(live.documentElement.outerHTML).toBe(before);
  });

  it('leaves out navigation, footers, dialogs and consent, each with a note', () => {
    const found = capture(
      '<nav>menu</nav><div role="dialog">ask</div><div id="onetrust-consent-sdk">cookies</div><p>text</p><footer>end</footer>',
    );
    expect(found?.document.body.innerHTML).toBe('<p>text</p>');
    expect(found?.pruned.map((part) => part.as)).toEqual([
      'navigation',
      'dialog',
      'consent',
      'footer',
    ]);
  });

  it('leaves out what is hidden, unless it is to be seen', () => {
    const html = '<p>a</p><p hidden>b</p><p style="display: none">c</p>';
    expect(bodyOf(html)).toBe('<p>a</p>');
    expect(bodyOf(html, true)).toContain('b');
  });

  it.each(['parentNode', 'firstChild', 'nextSibling', 'childNodes', 'tagName', 'getAttribute'])(
    'is not fooled by a form control named %s',
    (name) => {
      expect(bodyOf(`<form><input name="${name}"><p>text</p></form>`)).toBe(
        '<div><p>text</p></div>',
      );
    },
  );

  it('flattens open shadow roots, with what is slotted into them', () => {
    const live = document.implementation.createHTMLDocument('');
    const host = live.createElement('news-article');
    host.append(Object.assign(live.createElement('p'), { textContent: 'slotted' }));
    const root = host.attachShadow({ mode: 'open' });
    root.append(
      Object.assign(live.createElement('p'), { textContent: 'inside' }),
      live.createElement('slot'),
    );
    live.body.append(host);
    const copy = capturePage(live, 'https://example.org/', { lenient: false });
    expect(copy?.document.body.textContent).toContain('inside');
    expect(copy?.document.body.textContent).toContain('slotted');
  });

  it('takes in frames of the page’s own origin, and leaves others as they are', () => {
    const frame = document.createElement('iframe');
    document.body.append('a', frame, 'c');
    frame.contentDocument?.body.append('b'.repeat(400));
    const copy = capturePage(document, 'https://example.org/', { lenient: false });
    expect(copy?.document.body.innerHTML).toMatch(/^a<div>b{400}<\/div>c$/);
    document.body.replaceChildren();
  });

  it('flattens wrappers that nest too deep and keeps their text in order', () => {
    const deep = `${'<div>'.repeat(500)}a<p>b</p>c${'</div>'.repeat(500)}`;
    const copy = capture(deep);
    expect(copy?.document.body.textContent).toBe('abc');
    let depth = 0;
    for (
      let at: Element | null = copy?.document.querySelector('p') ?? null;
      at;
      at = at.parentElement
    )
      depth++;
    expect(depth).toBeLessThan(MAX_DEPTH + 5);
  });

  it('keeps the pictures of noscript and the source in a text field', () => {
    expect(bodyOf('<noscript>&lt;img src="/a.jpg"&gt;</noscript>')).toContain('a.jpg');
    expect(bodyOf('<textarea>&lt;p&gt;a&lt;/p&gt;</textarea>')).toBe(
      '<pre>&lt;p&gt;a&lt;/p&gt;</pre>',
    );
  });

  it('copies what the head says, also from the body', () => {
    const copy = capture(
      '<html lang="ko"><head><title>T</title><meta name="author" content="A"></head><body><script type="application/ld+json">{"a":1}</script><script>evil()</script></body></html>',
    );
    expect(copy?.document.documentElement.lang).toBe('ko');
    expect(copy?.document.head.innerHTML).toContain('ld+json');
    expect(copy?.document.head.innerHTML).not.toContain('evil');
  });
});
