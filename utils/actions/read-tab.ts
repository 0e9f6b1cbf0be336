import type { Article } from '../article/article';
import { fail, type ReadFailure, type Result } from '../article/failure';
import type { Trace } from '../article/reading';
import { parseHtml } from '../dom/parse';
import { finishReading } from '../extract/finish-reading';
import { settleArticle } from '../metadata/settle-article';
import { markReadAnyway, READER_SCRIPT } from '../platform/reader-script';
import { findTab, type OpenTab, runFileInTab, runFunctionInTab } from '../platform/tabs';
import { withDeadline } from './deadline';
import { parsePageReading } from './parse-page-reading';

/** The tab that was read, or was to be. */
export type TabInfo = OpenTab;

/** The article of a tab, or why there is none; `tab` is `null` when there is no tab either. */
export type TabReading =
  | { readonly ok: true; readonly article: Article; readonly tab: TabInfo }
  | {
      readonly ok: false;
      readonly error: ReadFailure;
      readonly detail: string;
      readonly tab: TabInfo | null;
      readonly trace: readonly Trace[];
    };

/** Three times what the largest page within the caps may take; then waiting is worse than a word. */
const DEADLINE_MS = 15_000;

/**
 * Reads the article of a tab: one script is run in the page, and its answer is the reading.
 *
 * @param options.tabId id of the tab; the active tab of the current window without it
 * @param options.anyway read even what does not look like an article
 */
export async function readTab(
  options: { tabId?: number; anyway?: boolean } = {},
): Promise<TabReading> {
  const found = await findTab(options.tabId);
  if (!found.ok) return { ...found, tab: null, trace: [] };
  const tab = found.value;
  const answer = await withDeadline(DEADLINE_MS, runReader(tab, options.anyway === true));
  if (answer === 'too-late') {
    return { ok: false, error: 'took-too-long', detail: `${DEADLINE_MS} ms`, tab, trace: [] };
  }
  if (!answer.ok) return { ...answer, tab, trace: [] };
  return settle(answer.value, tab);
}

async function runReader(tab: TabInfo, anyway: boolean): Promise<Result<unknown, ReadFailure>> {
  if (anyway) {
    const marked = await runFunctionInTab(tab, markReadAnyway);
    if (!marked.ok) return marked;
  }
  return runFileInTab(tab, READER_SCRIPT);
}

function settle(answer: unknown, tab: TabInfo): TabReading {
  const page = parsePageReading(answer);
  if (!page) {
    const detail = answer == null ? 'the reader gave no answer' : 'the answer has a wrong shape';
    return { ...fail('unexpected', detail), tab, trace: [] };
  }
  if (!page.ok) return { ...page, tab };
  const body = parseHtml(page.html).body;
  const { reading, trace } = finishReading(page.found, body, page.trace);
  return { ok: true, article: settleArticle(reading, trace, { latest: latestDate() }), tab };
}

/** Today where the day begins first (UTC+14): no page can have been published later. */
function latestDate(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
