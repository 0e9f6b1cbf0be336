import { useEffect, useState } from 'preact/hooks';
import { onLibraryChange, openSaved } from '../../utils/actions/saved-articles';
import type { SavedArticle } from '../../utils/article/saved';

/** A saved article on its way to the screen. */
export type Opening =
  | { readonly status: 'loading' }
  | { readonly status: 'article'; readonly saved: SavedArticle }
  | { readonly status: 'missing' };

/** Opens a saved article; notices when it comes back after a delete, keeps it while it is read. */
export function useSavedArticle(id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ status: 'loading' });
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const saved = await openSaved(id);
      if (controller.signal.aborted) return;
      setOpening((before) => {
        // What is on the screen stays, also when it was saved again or deleted elsewhere.
        if (before.status === 'article' && before.saved.summary.id === id) return before;
        return saved ? { status: 'article', saved } : { status: 'missing' };
      });
    };
    setOpening({ status: 'loading' });
    void look();
    onLibraryChange(() => void look(), controller.signal);
    return () => controller.abort();
  }, [id]);
  return opening;
}
