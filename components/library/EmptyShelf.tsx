import { Bookmark } from 'lucide-preact';
import { useWords } from '../hooks/use-words';
import { StateView } from '../ui/StateView';

/** The library before the first save: how an article gets here. */
export function EmptyShelf() {
  const { t } = useWords();
  return (
    <StateView
      level={2}
      icon={<Bookmark class="icon" aria-hidden="true" />}
      tone="accent"
      title={t('library_empty_title')}
      body={t('library_empty_body')}
    />
  );
}
