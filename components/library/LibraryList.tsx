import { useRef } from 'preact/hooks';
import type { LibraryHold } from '../hooks/use-library';
import { usePageTitle } from '../hooks/use-page-title';
import { useWords } from '../hooks/use-words';
import { SettingsLink } from '../reader/ScreenLinks';
import { Skeleton } from '../ui/Skeleton';
import { EmptyShelf } from './EmptyShelf';
import './LibraryList.css';
import { LibraryRow } from './LibraryRow';
import { ShutShelf } from './ShutShelf';
import { UndoToast } from './UndoToast';

/** All saved articles, newest first. */
export function LibraryList({ hold }: { readonly hold: LibraryHold }) {
  const { t } = useWords();
  const { saved, shut } = hold;
  usePageTitle(t('page_library'));
  return (
    <main class="library" data-screen="library" data-state={stateOf(hold)}>
      <header class="library-top">
        <img src="/icon.svg" width="32" height="32" alt="" />
        <h1 tabIndex={-1}>{t('page_library')}</h1>
        <span class="library-count" aria-live="polite" data-part="count">
          {saved && saved.length > 0 ? t('library_count', saved.length) : null}
        </span>
        <SettingsLink />
      </header>
      {saved === null ? <LoadingRows /> : null}
      {saved?.length === 0 ? shut ? <ShutShelf /> : <EmptyShelf /> : null}
      {saved && saved.length > 0 ? <Rows hold={hold} /> : null}
      <UndoToast {...hold} />
    </main>
  );
}

function Rows({ hold }: { readonly hold: LibraryHold }) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string) => {
    focusBeside(list.current, id);
    hold.remove(id);
  };
  return (
    <>
      <ul class="library-list plain-list" ref={list}>
        {hold.saved?.map((saved) => (
          <LibraryRow key={saved.id} saved={saved} onDelete={remove} />
        ))}
      </ul>
      <p class="library-foot">{t('library_local')}</p>
    </>
  );
}

/** The row that goes takes the focus with it, so the next one gets it: its delete button again. */
function focusBeside(list: HTMLElement | null, id: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-saved-id]') ?? [])];
  const at = rows.findIndex((row) => row.dataset.savedId === id);
  const beside = rows[at + 1] ?? rows[at - 1];
  const target =
    beside?.querySelector<HTMLElement>('[data-action="delete"]') ??
    list?.closest('main')?.querySelector<HTMLElement>('h1');
  target?.focus();
}

function LoadingRows() {
  const { t } = useWords();
  return (
    <div class="library-loading">
      <p class="visually-hidden" role="status">
        {t('library_loading')}
      </p>
      {['76%', '58%', '66%'].map((width) => (
        <div key={width}>
          <Skeleton width={width} height="20px" />
          <br />
          <Skeleton width="38%" />
        </div>
      ))}
    </div>
  );
}

function stateOf({ saved, shut }: LibraryHold): 'loading' | 'failure' | 'empty' | 'list' {
  if (saved === null) return 'loading';
  if (shut) return 'failure';
  return saved.length === 0 ? 'empty' : 'list';
}
