// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../utils/dom/parse';
import { textLines } from '../../../../utils/dom/text-lines';
import { findHtmlSource } from '../../../../utils/extract/candidates/html-source';
import { capturePage } from '../../../../utils/extract/capture-page';

const SOURCE =
  '<div class="article_view">\n<p>다리가 오늘 아침 다시 열렸다고 시청이 밝혔다. 지난겨울 금이 간 지 다섯 달 만이다.</p>\n<p>"오래 기다리셨습니다"라고 시장은 말했다. 출근길 버스도 제 길을 되찾았다.</p>\n<p><img src="https://img.example/1.jpg"></p></div>';
const escapeOnce = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const board = (text: string) =>
  escapeOnce(text)
    .replace(/ {2}/g, '&nbsp; ')
    .replace(/(https?:[^"\s&]+)/g, '<a href="$1&quot;">$1</a>')
    .replace(/\n/g, '<br/>\n');
const menu = '<ul><li>로그인</li><li>회원가입</li><li>자유게시판</li></ul>';

function find(content: string) {
  const page = parseHtml(`<body>${menu}<h2>제목</h2><div id="x">${content}</div>${menu}</body>`);
  const capture = capturePage(page, 'https://board.example/1', { lenient: false });
  return capture && findHtmlSource(capture);
}

describe('findHtmlSource', () => {
  it.each([
    ['escaped once, with breaks and links', board(SOURCE)],
    ['escaped twice', escapeOnce(escapeOnce(SOURCE))],
    ['in a pre', `<pre>${escapeOnce(SOURCE)}</pre>`],
    ['in a text field', `<textarea>${escapeOnce(SOURCE)}</textarea>`],
    ['cut off in the middle', escapeOnce(SOURCE.slice(0, -40))],
  ])('unmasks source %s', (_, content) => {
    const found = find(content);
    expect(found?.kind).toBe('html-source');
    const lines = found ? textLines(found.document.body) : [];
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toMatch(/[<>]|로그인/);
    expect(found?.header.at(-1)).toBe('제목');
  });

  it('rebuilds an address from what is shown, never from the board’s own link', () => {
    const found = find(board(SOURCE));
    expect(found?.document.querySelector('img')?.getAttribute('src')).toBe(
      'https://img.example/1.jpg',
    );
  });

  it.each([
    ['in a code block', `<pre><code class="language-html">${escapeOnce(SOURCE)}</code></pre>`],
    ['in a highlighter', `<div class="highlight"><pre>${escapeOnce(SOURCE)}</pre></div>`],
    [
      'explained by more text than it holds',
      `${'<p>This lesson explains at length how a paragraph is written in HTML, tag by tag.</p>'.repeat(6)}<pre>${escapeOnce(SOURCE)}</pre>`,
    ],
    ['of two tags in a sentence', 'Use &lt;p&gt; and &lt;/p&gt; around every paragraph you write.'],
  ])('leaves a tutorial’s sample alone: %s', (_, content) => {
    expect(find(content)).toBeNull();
  });
});
