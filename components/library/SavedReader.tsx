import { ArrowLeft, FileX } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedArticle } from '../../utils/article/saved';
import { displayText } from '../../utils/text/display-text';
import { usePageTitle } from '../hooks/use-page-title';
import { useSavedArticle } from '../hooks/use-saved-article';
import { useWords } from '../hooks/use-words';
import { titleOf } from '../reader/ArticleTitle';
import { ArticleView } from '../reader/ArticleView';
import { ReaderBar } from '../reader/ReaderBar';
import { ReadingSkeleton } from '../reader/ReadingSkeleton';
import { StateView } from '../ui/StateView';
import { articleAddress } from './library-address';

/** A saved article in the full reading view. */
export function SavedReader({ id }: { readonly id: string }) {
  const { t } = useWords();
  const opening = useSavedArticle(id);
  const title = opening.status === 'article' ? titleOf(opening.saved.article) : t('page_library');
  usePageTitle(displayText(title));
  return (
    <main
      class="reader"
      data-screen="reader"
      data-state={opening.status === 'missing' ? 'failure' : opening.status}
    >
      <ReaderBar start={<BackLink />} />
      {opening.status === 'loading' ? (
        <div class="column">
          <ReadingSkeleton withText />
        </div>
      ) : null}
      {opening.status === 'article' ? <Opened key={id} saved={opening.saved} /> : null}
      {opening.status === 'missing' ? (
        <StateView
          level={1}
          icon={<FileX class="icon" aria-hidden="true" />}
          tone="calm"
          title={t('library_missing_title')}
          body={t('library_missing_body')}
        />
      ) : null}
    </main>
  );
}

function Opened({ saved }: { readonly saved: SavedArticle }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A new screen in the same page: reading starts at its top, for eyes and for screen readers.
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <ArticleView
      article={saved.article}
      headingRef={heading}
      onOpenSaved={(id) => {
        location.hash = articleAddress(id);
      }}
    />
  );
}

function BackLink() {
  const { t } = useWords();
  return (
    <a class="button button-small" href="#list" data-action="open-library">
      <ArrowLeft class="icon-small" aria-hidden="true" />
      <span>{t('action_back')}</span>
    </a>
  );
}
