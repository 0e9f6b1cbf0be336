import type { ArticleFacts } from '../article/article';
import type { Trace } from '../article/reading';
import { finishReading } from '../extract/finish-reading';
import { findArticle } from '../extract/read-page';
import { settleArticle } from '../metadata/settle-article';
import { signedName } from '../metadata/signed-name';
import { sanitizeToText } from '../sanitize/sanitize-html';

/** An article as the engine hands it to other programs. */
export interface ExtractedArticle {
  /** The headline, with the outlet's own label in brackets before it where it has one. */
  readonly title: string | null;
  /** The reporters as the article signs them, with a role where it is written behind the name. */
  readonly byline: string | null;
  /** The outlet claimed; on a copy that is not the site it was read on. */
  readonly siteName: string | null;
  /** ISO 8601 date or time, or `null` when nobody says. */
  readonly publishedTime: string | null;
  readonly lang: string | null;
  /** Sanitized markup. */
  readonly contentHtml: string;
  /** The text, one block a line. */
  readonly textContent: string;
  /** Name of the site the page was read on. */
  readonly host: string | null;
  readonly isCopy: boolean;
  readonly facts: ArticleFacts;
  readonly trace: readonly Trace[];
}

/**
 * The whole engine in one call: reads a page, settles its facts, sanitizes its text.
 *
 * @param document the page; it is not changed
 * @param options.url its address
 * @param options.without families of trim rules to switch off
 * @returns the article, or `null` when there is none to be read
 */
export function extractArticle(
  document: Document,
  options: { url: string; without?: readonly string[] },
): ExtractedArticle | null {
  const page = findArticle(document, options.url);
  if (!page.ok) return null;
  const without = new Set(options.without);
  const { reading, trace } = finishReading(page.found, page.body, page.trace, without);
  const article = settleArticle(reading, trace);
  const { facts } = article;
  return {
    title: facts.title.best && withLabel(facts.title.best.value, facts.kicker.best?.value),
    byline:
      facts.byline.best?.value.map((name) => signedName(name, article.text)).join(', ') ?? null,
    siteName: facts.outlet.best?.value.name ?? null,
    publishedTime: facts.published.best?.value ?? null,
    lang: facts.language.best?.value ?? null,
    contentHtml: sanitizeToText(article.html, article.url),
    textContent: article.text,
    host: facts.host.best?.value ?? null,
    isCopy: isCopyVerdict(facts.copy.best?.value),
    facts,
    trace: article.trace,
  };
}

function isCopyVerdict(verdict: string | undefined): boolean {
  return verdict === 'mirror-copy' || verdict === 'portal-copy';
}

function withLabel(title: string, label: string | undefined): string {
  return label ? `[${label}] ${title}` : title;
}
