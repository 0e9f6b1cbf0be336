import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtractedArticle, extractArticle } from '../../utils/engine/extract-article';
import { openPage } from './page';

/** Facts a case may pin; only those named in its `case.json` are checked. */
export interface CaseFacts {
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly host: string | null;
  readonly copy: string | null;
  readonly pictures: readonly string[];
}

/** `case.json`: where the page was, what is hard about it, and the facts. */
export interface CaseFile {
  readonly url: string;
  /** What makes the page hard, in one sentence. */
  readonly why: string;
  readonly contentType?: string;
  readonly facts: Partial<CaseFacts>;
  /** Words of the page that must not stand anywhere in the markup handed out. */
  readonly lacks?: readonly string[];
  /** Checks that are known to fail, each with its cause: the expectation is the truth. */
  readonly fails?: Partial<Record<CaseCheck, string>>;
}

/** What is checked: every pinned fact, the text, and what must be absent. */
export type CaseCheck = keyof CaseFacts | 'text' | 'lacks';

/** Reads a case's folder and runs the engine on its page. */
export function readCase(folder: string) {
  const expected = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseFile;
  const source = readFileSync(join(folder, 'page.html'), 'utf8');
  const { facts, text, article } = readSource(source, expected.url, expected.contentType);
  return { expected, source, facts, text, article };
}

/** Runs the engine on a page's source and lists its facts and lines. */
export function readSource(source: string, url: string, contentType = 'text/html') {
  visit(url);
  const article = extractArticle(openPage(source, { contentType }), { url });
  return { article, facts: factsOf(article), text: article?.textContent ?? '' };
}

/**
 * Moves the test's window to the page's address, as documents made from text take theirs from it.
 * Vitest hands out the window of its jsdom environment under this name.
 */
function visit(url: string): void {
  const { jsdom } = globalThis as { jsdom?: { reconfigure(to: { url: string }): void } };
  jsdom?.reconfigure({ url });
}

function factsOf(article: ExtractedArticle | null): CaseFacts {
  const facts = article?.facts;
  return {
    isArticle: article !== null,
    title: facts?.title.best?.value ?? null,
    kicker: facts?.kicker.best?.value ?? null,
    deck: facts?.deck.best?.value ?? null,
    outlet: facts?.outlet.best?.value.name ?? null,
    byline: facts?.byline.best?.value ?? [],
    published: facts?.published.best?.value ?? null,
    section: facts?.section.best?.value ?? null,
    language: facts?.language.best?.value ?? null,
    host: facts?.host.best?.value ?? null,
    copy: facts?.copy.best?.value ?? null,
    pictures: [...(article?.contentHtml ?? '').matchAll(/<img[^>]*? src="([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    ),
  };
}
