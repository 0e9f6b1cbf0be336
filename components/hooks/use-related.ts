import { useEffect, useState } from 'preact/hooks';
import { findRelated } from '../../utils/actions/find-related';
import { onLibraryChange } from '../../utils/actions/saved-articles';
import type { Article } from '../../utils/article/article';
import type { RelatedItem } from '../../utils/article/saved';

/** Saved articles that have to do with this one; follows the library. */
export function useRelated(article: Article): readonly RelatedItem[] {
  const [related, setRelated] = useState<readonly RelatedItem[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const items = await findRelated(article);
      if (!controller.signal.aborted) setRelated(items);
    };
    setRelated([]);
    void look();
    onLibraryChange(() => void look(), controller.signal);
    return () => controller.abort();
  }, [article]);
  return related;
}
