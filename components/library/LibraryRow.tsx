import { Trash2 } from 'lucide-preact';
import type { SavedSummary } from '../../utils/article/saved';
import { displayHeadline, displayText } from '../../utils/text/display-text';
import { formatPrintedDate, formatTimeAgo } from '../../utils/text/format-date';
import { readingMinutes } from '../../utils/text/reading-time';
import { useWords } from '../hooks/use-words';
import { languageOf } from '../reader/article-language';
import { CopyBadge } from '../reader/CopyBadge';
import { OutletMark } from '../reader/OutletMark';
import { IconButton } from '../ui/IconButton';
import '../ui/Separated.css';
import './LibraryRow.css';
import { articleAddress } from './library-address';

interface LibraryRowProps {
  readonly saved: SavedSummary;
  readonly onDelete: (id: string) => void;
}

/** One saved article in the list. */
export function LibraryRow({ saved, onDelete }: LibraryRowProps) {
  const { t } = useWords();
  const outlet = saved.outlet ? displayText(saved.outlet) : null;
  const words = languageOf(saved.language);
  return (
    <li class="library-row" data-saved-id={saved.id}>
      <OutletMark name={outlet} large />
      <div>
        <h2>
          <a href={articleAddress(saved.id)} data-action="open-saved" data-fact="title" {...words}>
            {displayHeadline(saved.title)}
          </a>
        </h2>
        <RowFacts saved={saved} outlet={outlet} />
        {saved.excerpt === '' ? null : (
          <p class="library-excerpt">
            <span {...words}>{displayText(saved.excerpt)}</span>
          </p>
        )}
      </div>
      <IconButton
        label={t('action_delete', displayText(saved.title))}
        data-action="delete"
        onClick={() => onDelete(saved.id)}
      >
        <Trash2 class="icon" aria-hidden="true" />
      </IconButton>
    </li>
  );
}

interface RowFactsProps {
  readonly saved: SavedSummary;
  readonly outlet: string | null;
}

function RowFacts({ saved, outlet }: RowFactsProps) {
  const { t, list, language } = useWords();
  const date = saved.published && formatPrintedDate(saved.published, language, 'short');
  const ago = formatTimeAgo(saved.savedAt, Date.now(), language);
  return (
    <div class="library-facts">
      <span class="separated">
        <b data-fact="outlet" data-known={outlet !== null}>
          <bdi>{outlet ?? t('outlet_unknown')}</bdi>
        </b>
        {saved.byline.length > 0 ? (
          <bdi data-fact="byline">{list(saved.byline.map(displayText))}</bdi>
        ) : null}
        {date && saved.published ? (
          <time data-fact="published" dateTime={saved.published}>
            {date}
          </time>
        ) : (
          <span data-fact="published">{t('date_unknown')}</span>
        )}
        <span data-fact="minutes">
          {t('reading_time', readingMinutes(saved.characters, saved.language))}
        </span>
        {ago ? <span>{t('library_saved_at', ago)}</span> : null}
      </span>
      <CopyBadge verdict={saved.copy} />
    </div>
  );
}
