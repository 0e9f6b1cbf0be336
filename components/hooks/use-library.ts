import { useCallback, useEffect, useState } from 'preact/hooks';
import { checkLibrary } from '../../utils/actions/check-library';
import {
  forgetArticle,
  listSaved,
  onLibraryChange,
  restoreArticle,
} from '../../utils/actions/saved-articles';
import type { SavedArticle, SavedSummary } from '../../utils/article/saved';

export interface LibraryHold {
  /** `null` until the list was read for the first time. */
  readonly saved: readonly SavedSummary[] | null;
  /** Whether the list is empty only because the browser does not open it. */
  readonly shut: boolean;
  /** What was deleted and can still be brought back. */
  readonly removed: readonly SavedArticle[];
  /** How many could not be brought back by the last undo. */
  readonly lost: number;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  /** Forgets what could be brought back. */
  readonly settle: () => void;
}

/** The list of saved articles, kept up to date, with delete and undo. */
export function useLibrary(): LibraryHold {
  const [saved, setSaved] = useState<readonly SavedSummary[] | null>(null);
  const [shut, setShut] = useState(false);
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const [lost, setLost] = useState(0);

  const refresh = useCallback(async (signal?: AbortSignal) => {
    const list = await listSaved();
    const isShut = list.length === 0 && !(await checkLibrary()).ok;
    if (signal?.aborted) return;
    setShut(isShut);
    setSaved(list);
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    void refresh(controller.signal);
    onLibraryChange(() => void refresh(controller.signal), controller.signal);
    return () => controller.abort();
  }, [refresh]);

  const remove = useCallback(
    async (id: string) => {
      const one = await forgetArticle(id);
      setLost(0);
      if (one) setRemoved((before) => [...before, one]);
      await refresh();
    },
    [refresh],
  );

  const undo = useCallback(async () => {
    setRemoved([]);
    const results = await Promise.all(removed.map((one) => restoreArticle(one)));
    setLost(results.filter((result) => !result.ok).length);
    await refresh();
  }, [removed, refresh]);

  return {
    saved,
    shut,
    removed,
    lost,
    remove: (id) => void remove(id),
    undo: () => void undo(),
    settle: () => {
      setRemoved([]);
      setLost(0);
    },
  };
}
