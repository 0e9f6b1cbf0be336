import type { ComponentChildren } from 'preact';
import { openLibrary } from '../../utils/actions/open-panel';
import type { TabInfo } from '../../utils/actions/read-tab';
import type { Article } from '../../utils/article/article';
import { displayText } from '../../utils/text/display-text';
import { usePageTitle } from '../hooks/use-page-title';
import { usePanelReading } from '../hooks/use-panel-reading';
import type { Reading, ReadingHold } from '../hooks/use-reading';
import { useSaving } from '../hooks/use-saving';
import { useWords } from '../hooks/use-words';
import { titleOf } from '../reader/ArticleTitle';
import { ArticleView } from '../reader/ArticleView';
import { ReaderBar } from '../reader/ReaderBar';
import { ReadFailureView } from '../reader/ReadFailureView';
import { ReadingSkeleton } from '../reader/ReadingSkeleton';
import { SaveButton } from '../reader/SaveButton';
import { SaveNote } from '../reader/SaveNote';
import { LibraryButton } from '../reader/ScreenLinks';
import { StaleNote } from '../reader/StaleNote';

/** Side panel and sidebar: the whole article beside the page, kept while tabs change. */
export function PanelApp() {
  const { t } = useWords();
  const { reading, read, stale } = usePanelReading();
  const isArticle = reading.status === 'article';
  usePageTitle(isArticle ? displayText(titleOf(reading.article)) : t('page_panel'));
  return (
    <main
      class="reader"
      data-screen="panel"
      data-state={reading.status}
      data-error={reading.status === 'failure' ? reading.error : undefined}
      aria-busy={reading.status === 'loading'}
    >
      {isArticle ? (
        <PanelArticle key={reading.article.url} article={reading.article} tab={reading.tab}>
          {stale ? <StaleNote onRead={() => read()} /> : null}
        </PanelArticle>
      ) : (
        <PanelWithoutArticle reading={reading} read={read} />
      )}
    </main>
  );
}

interface PanelArticleProps {
  readonly article: Article;
  readonly tab: TabInfo;
  /** News between the bar and the article. */
  readonly children: ComponentChildren;
}

function PanelArticle({ article, tab, children }: PanelArticleProps) {
  const hold = useSaving(article, tab.isPrivate);
  const openSaved = (id: string) => void openLibrary(id);
  return (
    <>
      <ReaderBar start={<LibraryButton />}>
        <SaveButton {...hold} look="primary" />
      </ReaderBar>
      {children}
      <ArticleView article={article} onOpenSaved={openSaved}>
        <SaveNote saving={hold.saving} onOpen={openSaved} />
      </ArticleView>
    </>
  );
}

interface PanelWithoutArticleProps {
  readonly reading: Exclude<Reading, { status: 'article' }>;
  readonly read: ReadingHold['read'];
}

function PanelWithoutArticle({ reading, read }: PanelWithoutArticleProps) {
  return (
    <>
      <ReaderBar start={<LibraryButton />} />
      {reading.status === 'loading' ? (
        <div class="column">
          <ReadingSkeleton withText />
        </div>
      ) : (
        <ReadFailureView
          diagnosis={reading}
          place="panel"
          onRetry={() => read()}
          onReadAnyway={() => read({ anyway: true })}
        />
      )}
    </>
  );
}
