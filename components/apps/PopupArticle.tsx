import { CircleAlert, LibraryBig, PanelRightOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { canOpenPanel, openLibrary, openPanel } from '../../utils/actions/open-panel';
import type { TabInfo } from '../../utils/actions/read-tab';
import type { Article } from '../../utils/article/article';
import { displayHeadline } from '../../utils/text/display-text';
import { askPanelToRead } from '../hooks/panel-request';
import { useRelated } from '../hooks/use-related';
import { useSaving } from '../hooks/use-saving';
import { useWords } from '../hooks/use-words';
import { ArticleBody } from '../reader/ArticleBody';
import { articleLanguage } from '../reader/article-language';
import { CountStrip } from '../reader/CountStrip';
import { CreditLines } from '../reader/CreditLines';
import { RelatedList } from '../reader/RelatedList';
import { RemovedSummary } from '../reader/RemovedSummary';
import { SaveButton } from '../reader/SaveButton';
import { SaveNote } from '../reader/SaveNote';
import { SummaryCard } from '../reader/SummaryCard';
import { Button } from '../ui/Button';
import { LineNote } from '../ui/LineNote';

interface PopupArticleProps {
  readonly article: Article;
  readonly tab: TabInfo;
}

/** The popup with an article: card, counts, actions, related, and the article to scroll through. */
export function PopupArticle({ article, tab }: PopupArticleProps) {
  const { t } = useWords();
  const hold = useSaving(article, tab.isPrivate);
  const related = useRelated(article);
  const openSaved = (id: string) => void openLibrary(id);
  return (
    <div class="popup-content">
      <SummaryCard article={article} />
      <CountStrip counts={article.counts} />
      <div class="popup-actions">
        {canOpenPanel() ? <PanelButton windowId={tab.windowId} /> : null}
        <div class="popup-actions-pair">
          <SaveButton {...hold} look={canOpenPanel() ? 'outline' : 'primary'} />
          <Button
            look="outline"
            icon={<LibraryBig class="icon" aria-hidden="true" />}
            data-action="open-library"
            onClick={() => void openLibrary()}
          >
            {t('action_open_library')}
          </Button>
        </div>
        <SaveNote saving={hold.saving} onOpen={openSaved} />
      </div>
      <RelatedList items={related} card onOpen={openSaved} />
      <PopupText article={article} />
    </div>
  );
}

function PopupText({ article }: { readonly article: Article }) {
  const deck = article.facts.deck.best;
  return (
    <article class="popup-article">
      {deck ? (
        <p class="deck" data-fact="deck" {...articleLanguage(article)}>
          {displayHeadline(deck.value)}
        </p>
      ) : null}
      <ArticleBody article={article} />
      <CreditLines article={article} />
      <RemovedSummary article={article} />
    </article>
  );
}

function PanelButton({ windowId }: { readonly windowId: number }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const open = () => {
    // First of all: both browsers open a panel only within the click itself.
    const opened = openPanel(windowId);
    askPanelToRead(windowId);
    opened.then(closePopup, () => setFailed(true));
  };
  return (
    <>
      <Button
        look="primary"
        block
        icon={<PanelRightOpen class="icon" aria-hidden="true" />}
        data-action="open-panel"
        onClick={open}
      >
        {t(import.meta.env.FIREFOX ? 'action_read_sidebar' : 'action_read_panel')}
      </Button>
      <div role="status">
        {failed ? (
          <LineNote tone="notice" icon={<CircleAlert class="icon" aria-hidden="true" />}>
            {t('panel_failed')}
          </LineNote>
        ) : null}
      </div>
    </>
  );
}

/** A popup in front of an open panel is in the way; as a page of its own it stays. */
function closePopup(): void {
  if (document.documentElement.dataset.surface !== 'page') window.close();
}
