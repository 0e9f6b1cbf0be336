import { parseHtml } from '../../dom/parse';
import { isProse } from '../../text/prose';
import type { Capture } from '../capture-page';
import { type Candidate, MAX_HEADER_LINES } from './candidate';

/** What a line that is no running text costs: two menu words outweigh one short sentence. */
const SHORT_LINE_COST = 40;

/** A line in brackets on its own, such as `(사진=…)`: a picture's caption or credit. */
const CAPTION = /^[([〈<【［（].{2,120}[)\]〉>】］）]$/u;

/** Lines after the article at most, looked at for a reporter's or a rights line. */
const CREDIT =
  /(기자|특파원|記者)\s*[([]?\s*[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?\s*$|^(copyright|ⓒ|©|\(c\)|<저작권자)/i;

/**
 * Finds the article in a page that is plain text: the run of lines with most running text and
 * fewest other lines in it.
 *
 * @param capture the page; it is not changed
 */
export function findPlainText(capture: Capture): Candidate | null {
  const text = plainTextOf(capture);
  if (text === null) return null;
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const run = bestRun(lines);
  if (!run) return null;
  const document = parseHtml('');
  const article = document.createElement('article');
  for (const line of lines.slice(run.from, run.to + 1)) article.append(asBlock(line, document));
  document.body.append(article);
  return {
    kind: 'plain-text',
    document,
    isWhole: true,
    header: lines.slice(Math.max(0, run.from - MAX_HEADER_LINES), run.from),
    sourceCharacters: 0,
    because: `the page is plain text; lines ${run.from + 1} to ${run.to + 1} of ${lines.length} are running text`,
  };
}

/** The text of a text document: browsers show one as a single `<pre>`. */
function plainTextOf(capture: Capture): string | null {
  const { body } = capture.document;
  const only = body.children.length === 1 ? body.firstElementChild : null;
  if (capture.contentType === 'text/plain') return body.textContent ?? '';
  const isBarePre =
    only?.localName === 'pre' && body.textContent?.trim() === only.textContent?.trim();
  return isBarePre && only.children.length === 0 ? only.textContent : null;
}

/** The stretch of lines with the greatest sum of gains and costs (Kadane's algorithm). */
function bestRun(lines: readonly string[]): { from: number; to: number } | null {
  let best: { from: number; to: number; sum: number } | null = null;
  let from = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      from = index;
      sum = 0;
    }
    sum += gainOf(line);
    if (sum > (best?.sum ?? 0)) best = { from, to: index, sum };
  }
  if (!best) return null;
  return { from: best.from, to: withCredit(lines, best.to) };
}

/** A reporter's or rights line belongs to the article, also behind a last caption. */
function withCredit(lines: readonly string[], last: number): number {
  let end = last;
  for (let next = last + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (CREDIT.test(line)) end = next;
    else if (!CAPTION.test(line)) break;
  }
  return end;
}

function gainOf(line: string): number {
  if (isProse(line)) return line.length;
  return CAPTION.test(line) ? 0 : -SHORT_LINE_COST;
}

function asBlock(line: string, document: Document): Element {
  if (!CAPTION.test(line) || isProse(line)) {
    const paragraph = document.createElement('p');
    paragraph.append(line);
    return paragraph;
  }
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.append(line);
  figure.append(caption);
  return figure;
}
