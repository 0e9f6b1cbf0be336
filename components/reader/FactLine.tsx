import type { Article } from '../../utils/article/article';
import { displayText } from '../../utils/text/display-text';
import { type DateStyle, formatPrintedDate } from '../../utils/text/format-date';
import { readingMinutes } from '../../utils/text/reading-time';
import { useWords } from '../hooks/use-words';
import '../ui/Separated.css';

interface FactLineProps {
  readonly article: Article;
  readonly dateStyle: DateStyle;
}

/** Who wrote it, when, and how long it takes; what is not known says so quietly. */
export function FactLine({ article, dateStyle }: FactLineProps) {
  const { t, list, language } = useWords();
  const { byline, published } = article.facts;
  const names = byline.best?.value.map(displayText) ?? [];
  const date = published.best && formatPrintedDate(published.best.value, language, dateStyle);
  const minutes = readingMinutes(article.text.length, article.facts.language.best?.value ?? null);
  return (
    <p class="fact-line separated">
      <span data-known={names.length > 0}>
        <bdi data-fact="byline">{names.length > 0 ? list(names) : t('byline_unknown')}</bdi>
      </span>
      <span data-known={Boolean(date)}>
        {date && published.best ? (
          <time data-fact="published" dateTime={published.best.value}>
            {date}
          </time>
        ) : (
          <span data-fact="published">{t('date_unknown')}</span>
        )}
      </span>
      <span data-fact="minutes">{t('reading_time', minutes)}</span>
    </p>
  );
}
