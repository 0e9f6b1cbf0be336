import { useId } from 'preact/hooks';
import type { RelatedItem } from '../../utils/article/saved';
import { displayHeadline, displayText } from '../../utils/text/display-text';
import { formatPrintedDate } from '../../utils/text/format-date';
import { useWords } from '../hooks/use-words';
import '../ui/Separated.css';
import { languageOf } from './article-language';
import './RelatedList.css';

/** A popup is for the article in it; more would push the text out of sight. */
const CARD_LIMIT = 3;

interface RelatedListProps {
  readonly items: readonly RelatedItem[];
  /** In a frame of its own, for the popup. */
  readonly card?: boolean;
  readonly onOpen: (id: string) => void;
}

/** Saved articles that have to do with this one, each with the reason; nothing without any. */
export function RelatedList({ items, card = false, onOpen }: RelatedListProps) {
  const { t, language } = useWords();
  const headingId = useId();
  if (items.length === 0) return null;
  return (
    <section
      class={`related${card ? ' related-card' : ''}`}
      data-part="related"
      data-print="no"
      aria-labelledby={headingId}
      lang={language}
      dir="ltr"
    >
      <h2 id={headingId}>{t('related_title')}</h2>
      <ul class="plain-list">
        {items.slice(0, card ? CARD_LIMIT : undefined).map((item) => (
          <RelatedEntry key={item.summary.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface RelatedEntryProps {
  readonly item: RelatedItem;
  readonly onOpen: (id: string) => void;
}

function RelatedEntry({ item, onOpen }: RelatedEntryProps) {
  const { t, list, rich, language } = useWords();
  const { summary } = item;
  const date = summary.published && formatPrintedDate(summary.published, language, 'short');
  return (
    <li data-related-id={summary.id}>
      <button
        type="button"
        class="related-item"
        data-action="open-saved"
        onClick={() => onOpen(summary.id)}
      >
        <span class="related-title" {...languageOf(summary.language)}>
          {displayHeadline(summary.title)}
        </span>
        <span class="related-facts separated">
          <bdi>{summary.outlet ? displayText(summary.outlet) : t('outlet_unknown')}</bdi>
          {date ? <span>{date}</span> : null}
        </span>
        {item.because.length > 0 ? (
          <span class="related-because">
            {rich(
              'related_because',
              <bdi key="terms" data-part="because">
                {list(item.because.map(displayText))}
              </bdi>,
            )}
          </span>
        ) : null}
      </button>
    </li>
  );
}
