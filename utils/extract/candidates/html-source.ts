import { parseHtml } from '../../dom/parse';
import { textLines } from '../../dom/text-lines';
import { proseLength } from '../../text/prose';
import type { Capture } from '../capture-page';
import { type Candidate, MAX_HEADER_LINES } from './candidate';

const NAMES =
  'p|div|span|section|article|figure|figcaption|img|br|strong|b|em|a|h[1-6]|ul|ol|li|table|tbody|tr|td|blockquote|font|iframe';

/** The start of a tag, shown as text; a board's own links may have cut the rest of it off. */
const TAG = new RegExp(`<\\/?(?:${NAMES})(?=[\\s/>])`, 'gi');

/** The same with its brackets escaped once more. */
const ESCAPED_TAG = new RegExp(`&lt;\\/?(?:${NAMES})(?=[\\s/]|&gt;)`, 'gi');

/** Fewer tags than this are an example in a sentence, not a page's source. */
const FEWEST_TAGS = 4;

/** Least running text in the source, in characters, for it to be an article. */
const LEAST_PROSE = 60;

/** Layers of escaping taken off at most: once by a board, once more by a second board. */
const MAX_LAYERS = 3;

/** Blocks in which programmers show code: class names of the common highlighters and editors. */
const CODE_BLOCK =
  'code, kbd, samp, [class*="language-"], [class*="lang-"], .hljs, [class*="highlight"], [class*="prism"], [class*="CodeMirror"], [class*="codeblock"], [class*="code-block"], [class*="brush:"], [class*="snippet"]';

/**
 * Finds an article that was pasted as HTML source and is shown as text: escaped once or twice,
 * with `<br>` at its line ends, with links a board made inside it, in a block, `<pre>` or text
 * field. A programming tutorial's sample is left alone: it stands in a code block, or the running
 * text of the page is around it rather than in it.
 *
 * @param capture the page; it is not changed
 */
export function findHtmlSource(capture: Capture): Candidate | null {
  const shown = findShownSource(capture.document.body);
  if (!shown) return null;
  const pageLines = textLines(capture.document.body);
  const source = decodeLayers(shown.lines.join('\n'));
  const document = parseHtml(source);
  const inside = textLines(document.body);
  const insideProse = proseLength(inside);
  const around = pageLines.filter((line) => !shown.lines.includes(line));
  if (insideProse < LEAST_PROSE || insideProse <= proseLength(around)) return null;

  const start = pageLines.indexOf(shown.lines[0] ?? '');
  return {
    kind: 'html-source',
    document,
    isWhole: true,
    header: start < 0 ? [] : pageLines.slice(Math.max(0, start - MAX_HEADER_LINES), start),
    sourceCharacters: Math.max(0, source.length - inside.join('').length),
    because: `${shown.tags} HTML tags stand in the visible text`,
  };
}

/** The smallest block that holds nearly all tags shown as text, and its lines from first to last. */
function findShownSource(body: Element): { lines: string[]; tags: number } | null {
  const hits = textsWithTags(body);
  const total = hits.reduce((sum, hit) => sum + hit.tags, 0);
  const first = hits.toSorted((a, b) => b.tags - a.tags)[0];
  if (!first || total < FEWEST_TAGS) return null;
  let block = first.text.parentElement;
  while (block && block !== body) {
    const within = block;
    const held = hits.reduce((sum, hit) => sum + (within.contains(hit.text) ? hit.tags : 0), 0);
    if (held >= total * 0.8) break;
    block = block.parentElement;
  }
  if (!block || block.closest(CODE_BLOCK)) return null;
  const lines = textLines(block);
  const tagged = lines.map((line) => countTags(line) > 0);
  const from = tagged.indexOf(true);
  const to = tagged.lastIndexOf(true);
  return from < 0 ? null : { lines: lines.slice(from, to + 1), tags: total };
}

function textsWithTags(body: Element): { text: Text; tags: number }[] {
  const found: { text: Text; tags: number }[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!text.data.includes('<') && !text.data.includes('&lt;')) continue;
    const tags = countTags(text.data);
    if (tags > 0 && !text.parentElement?.closest(CODE_BLOCK)) found.push({ text, tags });
  }
  return found;
}

function countTags(text: string): number {
  return (text.match(TAG)?.length ?? 0) + (text.match(ESCAPED_TAG)?.length ?? 0);
}

/** Takes off one layer of escaping after the other, while the tags themselves are still escaped. */
function decodeLayers(shown: string): string {
  let source = shown;
  for (let layer = 1; layer < MAX_LAYERS; layer++) {
    const open = source.match(TAG)?.length ?? 0;
    const escaped = source.match(ESCAPED_TAG)?.length ?? 0;
    if (escaped <= open) break;
    // Only entities are decoded here: the brackets are still escaped, so nothing becomes markup.
    source = parseHtml(source.replaceAll('<', '&lt;')).body.textContent ?? '';
  }
  return source;
}
