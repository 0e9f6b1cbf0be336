import { useEffect, useRef } from 'preact/hooks';
import { useAddressedArticle } from '../hooks/use-addressed-article';
import { useLibrary } from '../hooks/use-library';
import { LibraryList } from '../library/LibraryList';
import { SavedReader } from '../library/SavedReader';

/** The library tab: the list, or the article its address points at. */
export function LibraryApp() {
  const id = useAddressedArticle();
  const hold = useLibrary();
  useReturnToRow(id, hold.saved !== null);
  return id === null ? <LibraryList hold={hold} /> : <SavedReader key={id} id={id} />;
}

/** Coming back from an article, the list stands where it was left, with the focus on its row. */
function useReturnToRow(id: string | null, hasList: boolean): void {
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (id !== null) {
      left.current = id;
      return;
    }
    if (left.current === null || !hasList) return;
    const row = document.querySelector(`[data-saved-id="${CSS.escape(left.current)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('a')?.focus({ preventScroll: true });
    left.current = null;
  }, [id, hasList]);
}
