import type { Article } from '../article/article';
import { fail, type Result } from '../article/failure';
import type { SavedSummary, SaveFailure } from '../article/saved';
import { articleId } from '../library/article-id';
import { readSummary } from '../library/read';
import { writeArticle } from '../library/write';
import { inPrivateContext } from '../platform/private-context';

/**
 * Saves an article. Saving the same address again keeps the time of the first save and renews the
 * rest. Nothing is kept from a private window (add-on policy of Mozilla, 6.3.2).
 *
 * @param article the article as it is shown
 * @param options.isPrivate whether the tab it was read in belongs to a private window
 */
export async function saveArticle(
  article: Article,
  options: { isPrivate: boolean },
): Promise<Result<SavedSummary, SaveFailure>> {
  if (options.isPrivate || inPrivateContext()) return fail('private-window');
  return writeArticle(article);
}

/** The saved article of an address, or `null`; fragments and tracking parameters do not matter. */
export async function findSaved(url: string): Promise<SavedSummary | null> {
  return readSummary(await articleId(url));
}
