import type { Article } from '../article/article';
import { fail, type Result, succeed } from '../article/failure';
import type { SavedArticle, SavedSummary, SaveFailure } from '../article/saved';
import { articleId } from './article-id';
import { parseSummary } from './article-shape';
import { announceChange } from './changes';
import { openLibrary } from './open-library';
import { askToPersist } from './persistence';
import { parseSaved } from './read';
import { classifyStorageError, describeStorageError } from './storage-errors';
import { summarize } from './summarize';
import { inOneTransaction, type WriteTransaction } from './transaction';
import { vectorRecord } from './vector-record';

/**
 * Saves an article: one transaction for all of it, on the disk before it is called saved. Saving an
 * address again keeps the time of its first save and renews the rest.
 *
 * @returns the summary as stored; on a failure everything is as it was
 */
export async function writeArticle(article: Article): Promise<Result<SavedSummary, SaveFailure>> {
  const id = await articleId(article.url);
  return put(id, article, (existing) => {
    const savedAt = parseSummary(existing)?.savedAt ?? new Date().toISOString();
    return summarize(article, id, savedAt);
  });
}

/** Puts a removed article back as it was, with the time of its first save. */
export function restoreSaved(saved: SavedArticle): Promise<Result<SavedSummary, SaveFailure>> {
  return put(saved.summary.id, saved.article, () => saved.summary);
}

/**
 * Removes an article, in one transaction.
 *
 * @returns what was removed; `null` when there was nothing whole to remove, or removing failed
 */
export async function removeSaved(id: string): Promise<SavedArticle | null> {
  const removed = await change(async ({ summaries, articles, vectors }) => {
    const summary = await summaries.get(id);
    const record = await articles.get(id);
    await summaries.delete(id);
    await articles.delete(id);
    await vectors.delete(id);
    return parseSaved(summary, record);
  });
  return removed.ok ? removed.value : null;
}

async function put(
  id: string,
  article: Article,
  summaryFor: (existing: unknown) => SavedSummary,
): Promise<Result<SavedSummary, SaveFailure>> {
  // Made before the transaction, which would end while waiting for anything but the database.
  const vector = vectorRecord(id, article);
  const saved = await change(async ({ summaries, articles, vectors }) => {
    const summary = summaryFor(await summaries.get(id));
    await summaries.put(summary);
    await articles.put({ id, article });
    await vectors.put(vector);
    return summary;
  });
  if (saved.ok) void askToPersist();
  return saved;
}

/** Changes the list and tells everyone, or gives the reason why nothing changed. */
async function change<T>(
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<Result<T, SaveFailure>> {
  const library = await openLibrary();
  if (!library.ok) return library;
  try {
    const value = await inOneTransaction(library.value, work);
    announceChange();
    return succeed(value);
  } catch (error) {
    return fail(classifyStorageError(error), describeStorageError(error));
  }
}
