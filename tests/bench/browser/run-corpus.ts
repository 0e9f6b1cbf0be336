import { readFileSync } from 'node:fs';
import type { Extractor } from '../bundles.ts';
import { type Corpus, pathOf, type StoredPage } from '../corpora.ts';
import type { PageSession } from './page-session.ts';
import { type PageResult, runExtractor } from './run-extractor.ts';

/** Tabs are renewed after this many pages, or the browser's memory grows. */
const PAGES_PER_TAB = 100;

/** Results by extractor, then by page. */
export type CorpusResults = ReadonlyMap<string, ReadonlyMap<string, PageResult>>;

/**
 * Runs all extractors over all pages of a corpus. They take turns in going first, as the first one
 * finds colder caches.
 *
 * @param progress called after every page with the number of pages done
 */
export async function runCorpus(
  session: PageSession,
  corpus: Corpus,
  extractors: readonly Extractor[],
  progress: (done: number) => void,
): Promise<CorpusResults> {
  const results = new Map(extractors.map(({ name }) => [name, new Map<string, PageResult>()]));
  for (const [index, page] of corpus.pages.entries()) {
    if (index > 0 && index % PAGES_PER_TAB === 0) await session.renew();
    const order = index % 2 === 0 ? extractors : extractors.toReversed();
    let isShown = false;
    for (const extractor of order) {
      const result = await runOne(session, page, extractor, isShown);
      results.get(extractor.name)?.set(page.id, result);
      isShown = result.error === null && !result.hasChangedPage;
    }
    progress(index + 1);
  }
  return results;
}

async function runOne(
  session: PageSession,
  page: StoredPage,
  extractor: Extractor,
  isShown: boolean,
): Promise<PageResult> {
  try {
    if (!isShown) {
      const body = readFileSync(pathOf(page));
      await session.show({ url: page.url, body, charset: page.charset });
    }
    return await runExtractor(await session.openWorld(), extractor);
  } catch (error) {
    await session.renew();
    return { found: null, hasChangedPage: false, cpu: null, error: String(error).slice(0, 300) };
  }
}
