import type { ReadingCounts } from '../../utils/article/reading';
import type { MessageKey } from '../../utils/i18n/t';
import { useWords } from '../hooks/use-words';
import './CountStrip.css';

/** What was kept of the page and what was left out, in three numbers. */
export function CountStrip({ counts }: { readonly counts: ReadingCounts }) {
  const { t, language } = useWords();
  const numbers = new Intl.NumberFormat(language);
  const shown: readonly (readonly [MessageKey, number])[] = [
    ['count_paragraphs', counts.paragraphs],
    ['count_pictures', counts.pictures],
    ['count_removed', counts.removedLines],
  ];
  return (
    <dl class="counts" aria-label={t('counts_title')}>
      {shown.map(([key, count]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{numbers.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
