import { fail, type Result } from '../article/failure';
import type { SavedArticle, SavedSummary, SaveFailure } from '../article/saved';
import { watchLibrary } from '../library/changes';
import { readSaved, readSummaries } from '../library/read';
import { removeSaved, restoreSaved } from '../library/write';
import { inPrivateContext } from '../platform/private-context';

/** Lists what is saved, newest first; empty when the list cannot be opened. */
export function listSaved(): Promise<readonly SavedSummary[]> {
  return readSummaries();
}

/**
 * Opens a saved article.
 *
 * @param id key of the article, as in its summary
 * @returns `null` when there is none, or when what is stored is damaged
 */
export function openSaved(id: string): Promise<SavedArticle | null> {
  return readSaved(id);
}

/**
 * Takes an article out of the list.
 *
 * @returns what was removed, for {@link restoreArticle}; `null` when nothing could be
 */
export function forgetArticle(id: string): Promise<SavedArticle | null> {
  return removeSaved(id);
}

/** Puts a removed article back, with the time of its first save. */
export async function restoreArticle(
  saved: SavedArticle,
): Promise<Result<SavedSummary, SaveFailure>> {
  return inPrivateContext() ? fail('private-window') : restoreSaved(saved);
}

/**
 * Tells when the list changed, in this page or in any other.
 *
 * @param signal ends the watch
 */
export function onLibraryChange(listener: () => void, signal: AbortSignal): void {
  watchLibrary(listener, signal);
}
