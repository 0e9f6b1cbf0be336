import type { SavedArticle, SavedSummary } from '../article/saved';
import { parseArticle, parseSummary } from './article-shape';
import { openLibrary } from './open-library';
import type { LibraryDatabase } from './schema';

/** All summaries, newest first; damaged ones are left out. Empty when the list cannot be opened. */
export function readSummaries(): Promise<readonly SavedSummary[]> {
  return read([], async (database) => {
    const records: readonly unknown[] = await database.getAllFromIndex('summaries', 'by-saved-at');
    return records.flatMap((record) => parseSummary(record) ?? []).reverse();
  });
}

/** One summary, or `null` when there is none that can be read. */
export function readSummary(id: string): Promise<SavedSummary | null> {
  return read(null, async (database) => parseSummary(await database.get('summaries', id)) ?? null);
}

/** One article with its summary, or `null` when there is none that can be read. */
export function readSaved(id: string): Promise<SavedArticle | null> {
  return read(null, async (database) => {
    const transaction = database.transaction(['summaries', 'articles']);
    const [summary, record] = await Promise.all([
      transaction.objectStore('summaries').get(id),
      transaction.objectStore('articles').get(id),
    ]);
    return parseSaved(summary, record);
  });
}

/** Checks the two records of a saved article; `null` when one is missing or damaged. */
export function parseSaved(summary: unknown, record: unknown): SavedArticle | null {
  const parsed = parseSummary(summary);
  const article = parseArticle((record as { article?: unknown } | undefined)?.article);
  return parsed && article ? { summary: parsed, article } : null;
}

/**
 * Reads from the list.
 *
 * @param otherwise given when the list cannot be opened or read
 */
export async function read<T>(
  otherwise: T,
  from: (database: LibraryDatabase) => Promise<T>,
): Promise<T> {
  const library = await openLibrary();
  if (!library.ok) return otherwise;
  try {
    return await from(library.value);
  } catch {
    // The connection was closed for another version's upgrade, or the disk gave an error.
    return otherwise;
  }
}
