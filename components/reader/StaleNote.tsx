import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import './ArticleView.css';

/** The tab has changed, the article stays; one button reads the new tab. */
export function StaleNote({ onRead }: { readonly onRead: () => void }) {
  const { t } = useWords();
  return (
    <div class="reader-note" role="status" data-part="stale-note" data-print="no">
      <span>{t('panel_stale')}</span>
      <Button look="outline" small data-action="read-current-tab" onClick={onRead}>
        {t('action_read_current')}
      </Button>
    </div>
  );
}
