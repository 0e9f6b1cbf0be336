import { usePageTitle } from '../hooks/use-page-title';
import { useReading } from '../hooks/use-reading';
import { useWords } from '../hooks/use-words';
import { ReadFailureView } from '../reader/ReadFailureView';
import { ReadingSkeleton } from '../reader/ReadingSkeleton';
import { LibraryButton, SettingsLink } from '../reader/ScreenLinks';
import './PopupApp.css';
import { PopupArticle } from './PopupArticle';

/** The toolbar button's popup: reads the tab, says whose article it is, and shows it. */
export function PopupApp() {
  const { t } = useWords();
  const { reading, read } = useReading();
  usePageTitle(t('page_popup'));
  return (
    <div class="popup-page">
      <main
        class="popup"
        data-screen="popup"
        data-state={reading.status}
        data-error={reading.status === 'failure' ? reading.error : undefined}
        aria-busy={reading.status === 'loading'}
      >
        {reading.status === 'loading' ? (
          <div class="popup-content">
            <ReadingSkeleton />
          </div>
        ) : null}
        {reading.status === 'failure' ? (
          <ReadFailureView
            diagnosis={reading}
            place="popup"
            onRetry={() => read()}
            onReadAnyway={() => read({ anyway: true })}
          />
        ) : null}
        {reading.status === 'article' ? (
          <PopupArticle key={reading.article.url} article={reading.article} tab={reading.tab} />
        ) : null}
        <footer class="popup-foot">
          <LibraryButton small />
          <span class="popup-foot-space" />
          <SettingsLink small />
        </footer>
      </main>
    </div>
  );
}
