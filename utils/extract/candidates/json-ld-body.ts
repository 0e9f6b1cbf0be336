import { parseHtml } from '../../dom/parse';
import { textLines } from '../../dom/text-lines';
import type { Capture } from '../capture-page';
import type { Candidate } from './candidate';

/** Shorter bodies are summaries. */
const LEAST_CHARACTERS = 250;

/** JSON-LD larger than this is not read: no article needs it. */
const MAX_JSON_CHARACTERS = 2_000_000;

/** Values looked at in one block of JSON-LD. */
const MAX_VALUES = 20_000;

/**
 * Finds the article's text in the page's own structured data (schema.org `articleBody`).
 *
 * @param capture the page; it is not changed
 */
export function findJsonLdBody(capture: Capture): Candidate | null {
  let longest = '';
  for (const script of capture.document.querySelectorAll('script[type="application/ld+json" i]')) {
    const body = articleBodyOf(script.textContent ?? '');
    if (body.length > longest.length) longest = body;
  }
  if (longest.length < LEAST_CHARACTERS) return null;
  const document = parseHtml('');
  const article = document.createElement('article');
  for (const line of linesOf(longest)) {
    const paragraph = document.createElement('p');
    paragraph.append(line);
    article.append(paragraph);
  }
  document.body.append(article);
  return {
    kind: 'json-ld',
    document,
    isWhole: true,
    header: [],
    sourceCharacters: 0,
    because: 'the structured data carries the article’s text',
  };
}

/** The longest `articleBody`, found without recursion: a page may nest its data 10,000 deep. */
function articleBodyOf(json: string): string {
  if (json.length > MAX_JSON_CHARACTERS || !json.includes('articleBody')) return '';
  let longest = '';
  let rest: unknown[];
  try {
    rest = [JSON.parse(json)];
  } catch {
    return ''; // broken structured data is common and says nothing
  }
  for (let seen = 0; rest.length > 0 && seen < MAX_VALUES; seen++) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const body = (value as { articleBody?: unknown }).articleBody;
    if (typeof body === 'string' && body.length > longest.length) longest = body;
    rest.push(...Object.values(value));
  }
  return longest;
}

/** Some publishers put markup into the text, some escape it; both give lines. */
function linesOf(body: string): string[] {
  const marked = /<(p|br|div)\b/i.test(body) || /&(amp|lt|quot|#\d+);/.test(body);
  return marked
    ? textLines(parseHtml(body.replace(/\n/g, '<br>')).body)
    : body
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean);
}
