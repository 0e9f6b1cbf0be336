import { CircleAlert } from 'lucide-preact';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import { StateView } from '../ui/StateView';

/** The library when the browser does not open it: not empty, only out of reach for now. */
export function ShutShelf() {
  const { t } = useWords();
  return (
    <StateView
      level={2}
      icon={<CircleAlert class="icon" aria-hidden="true" />}
      tone="notice"
      title={t('library_shut_title')}
      body={t('library_shut_body')}
    >
      <Button look="primary" data-action="retry" onClick={() => location.reload()}>
        {t('action_retry')}
      </Button>
    </StateView>
  );
}
