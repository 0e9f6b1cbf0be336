import { useCallback, useEffect, useState } from 'preact/hooks';
import { findSaved, saveArticle } from '../../utils/actions/save-article';
import { onLibraryChange } from '../../utils/actions/saved-articles';
import type { Article } from '../../utils/article/article';
import type { SavedSummary, SaveFailure } from '../../utils/article/saved';

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  /** `fresh` when it was saved just now, on this screen. */
  | { readonly state: 'saved'; readonly summary: SavedSummary; readonly fresh: boolean }
  | { readonly state: 'failed'; readonly reason: SaveFailure }
  /** Read in a private window, which leaves nothing behind. */
  | { readonly state: 'unavailable' };

export interface SavingHold {
  readonly saving: Saving;
  readonly save: () => void;
}

/**
 * Whether an article is saved, and the way to save it. Follows the library, so that deleting the
 * article elsewhere makes it savable again. For another article, mount the component anew.
 *
 * @param isPrivate whether the article was read in a private window
 */
export function useSaving(article: Article, isPrivate: boolean): SavingHold {
  const [saving, setSaving] = useState<Saving>({ state: isPrivate ? 'unavailable' : 'idle' });

  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const summary = await findSaved(article.url);
      if (!controller.signal.aborted) setSaving((before) => asFound(before, summary));
    };
    if (!isPrivate) {
      void look();
      onLibraryChange(() => void look(), controller.signal);
    }
    return () => controller.abort();
  }, [article, isPrivate]);

  const save = useCallback(() => {
    setSaving({ state: 'saving' });
    void saveArticle(article, { isPrivate }).then((result) =>
      setSaving(
        result.ok
          ? { state: 'saved', summary: result.value, fresh: true }
          : { state: 'failed', reason: result.error },
      ),
    );
  }, [article, isPrivate]);

  return { saving, save };
}

/** What a look into the library says about an article; a save under way has the last word. */
function asFound(before: Saving, summary: SavedSummary | null): Saving {
  if (before.state === 'saving' || before.state === 'unavailable') return before;
  if (summary) return { state: 'saved', summary, fresh: before.state === 'saved' && before.fresh };
  return before.state === 'failed' ? before : { state: 'idle' };
}
