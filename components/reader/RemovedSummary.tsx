import { ChevronDown, Scissors } from 'lucide-preact';
import type { Article } from '../../utils/article/article';
import type { Trace } from '../../utils/article/reading';
import type { MessageKey } from '../../utils/i18n/t';
import { displayText } from '../../utils/text/display-text';
import { useWords } from '../hooks/use-words';
import './RemovedSummary.css';

/** Enough to see what kind of things went; a page can lose hundreds of lines. */
const MAX_SAMPLES = 40;

/** Nothing goes silently: how much of the page was left out, and samples of it. */
export function RemovedSummary({ article }: { readonly article: Article }) {
  const { t, language } = useWords();
  const { counts } = article;
  const samples = samplesOf(article.trace);
  if (counts.removedLines === 0 && samples.length === 0) return null;
  const parts: readonly (readonly [MessageKey, number])[] = [
    ['removed_above', counts.removedAbove],
    ['removed_below', counts.removedBelow],
    ['removed_source', counts.sourceCharacters],
  ];
  return (
    <details class="removed" data-part="removed" data-print="no" lang={language} dir="ltr">
      <summary>
        <Scissors class="icon" aria-hidden="true" />
        <span>{t('removed', counts.removedLines)}</span>
        <ChevronDown class="icon chevron" aria-hidden="true" />
      </summary>
      <div class="removed-inside">
        <ul>
          {parts
            .filter(([, count]) => count > 0)
            .map(([key, count]) => (
              <li key={key}>{t(key, count)}</li>
            ))}
        </ul>
        {samples.length > 0 ? <Samples samples={samples} /> : null}
      </div>
    </details>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <p class="removed-heading">{t('removed_samples')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <ul class="removed-samples" tabIndex={0} aria-label={t('removed_samples')}>
        {samples.map((sample) => (
          <li key={sample} lang="" dir="auto">
            {sample}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was moved is not gone: the reader sees it above the text or in the credit. */
function samplesOf(trace: readonly Trace[]): string[] {
  const samples = trace
    .filter((note) => !note.did.startsWith('moved'))
    .map((note) => displayText(note.text ?? ''))
    .filter((text) => text !== '');
  return [...new Set(samples)].slice(0, MAX_SAMPLES);
}
