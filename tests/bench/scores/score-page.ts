import type { PageResult } from '../browser/run-extractor.ts';
import type { StoredPage } from '../corpora.ts';
import { judgeAuthors, judgeDate, judgeOutlet, judgeTitle, type Verdict } from './facts.ts';
import { f1Of, type Overlap, overlapOf, recallOf } from './overlap.ts';
import { countSnippets, type Snippets } from './snippets.ts';
import { type Tokenize, words, wordsOrLetters } from './tokens.ts';

/** What one extractor made of one page, compared with the truth; `null` where that is not known. */
export interface PageScore {
  readonly id: string;
  readonly text: Overlap | null;
  readonly snippets: Snippets | null;
  readonly title: Verdict | null;
  readonly authors: Verdict | null;
  readonly outlet: Verdict | null;
  readonly date: Verdict | null;
  readonly copy: string | null;
  readonly hasFailed: boolean;
  readonly hasChangedPage: boolean;
  /** Milliseconds of the main thread, or `null` when the page could not be measured. */
  readonly cpu: number | null;
}

/** A page counts as one that shows its article when this share of it is in the served document. */
const IN_DOCUMENT = 0.5;

/** The first benchmark counts words in every script; that is kept, to compare with its tables. */
function tokensOf(corpus: string): Tokenize {
  return corpus === 'aeb' ? words : wordsOrLetters;
}

/** Scores one extractor's result on one page. */
export function scorePage(page: StoredPage, result: PageResult): PageScore {
  const { gt } = page;
  const found = result.found;
  const text = found?.text ?? '';
  return {
    id: page.id,
    text: bestOverlap(page, text),
    snippets:
      gt.with && page.corpus === 'trafilatura'
        ? countSnippets(gt.with, gt.without ?? [], text)
        : null,
    title: judgeTitle(found?.title ?? null, gt.title),
    authors: judgeAuthors(found?.byline ?? null, gt.authors),
    outlet: judgeOutlet(found?.siteName ?? null, gt.siteName),
    date: judgeDate(found?.publishedTime ?? null, gt.date),
    copy: found?.copy ?? null,
    hasFailed: !found || !text,
    hasChangedPage: result.hasChangedPage,
    cpu: result.cpu,
  };
}

function bestOverlap(page: StoredPage, text: string): Overlap | null {
  const { body, bodyAlt } = page.gt;
  if (!body) return null;
  const tokenize = tokensOf(page.corpus);
  const first = overlapOf(body, text, tokenize);
  const second = bodyAlt ? overlapOf(bodyAlt, text, tokenize) : first;
  return f1Of(second) > f1Of(first) ? second : first;
}

/**
 * Whether the article is in the served document at all. Some pages fetch it by script; nobody can
 * find it there, and they are left out of every row.
 *
 * @param bodyText text of the whole page
 */
export function showsArticle(page: StoredPage, bodyText: string): boolean {
  const truth = page.gt.bodyAlt || page.gt.body;
  if (!truth) return true;
  return recallOf(overlapOf(truth, bodyText, tokensOf(page.corpus))) >= IN_DOCUMENT;
}
