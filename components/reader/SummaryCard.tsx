import { Copy, Globe } from 'lucide-preact';
import type { Article } from '../../utils/article/article';
import { useWords } from '../hooks/use-words';
import '../ui/Badge.css';
import { ArticleTitle } from './ArticleTitle';
import { FactLine } from './FactLine';
import { hostName } from './host-name';
import { OutletName } from './OutletName';
import './SummaryCard.css';

/** The article on a card: outlet, where it was read, title, reporter, date, minutes. */
export function SummaryCard({ article }: { readonly article: Article }) {
  const { t } = useWords();
  const { outlet, published, byline } = article.facts;
  const isPartly = !outlet.best || !published.best || !byline.best;
  return (
    <div class="summary">
      <div class="summary-source">
        <OutletName name={outlet.best?.value.name ?? null} />
        <CopyNote article={article} />
      </div>
      <ArticleTitle article={article} />
      <FactLine article={article} dateStyle="short" />
      {isPartly ? <p class="summary-note">{t('facts_partly')}</p> : null}
    </div>
  );
}

/** On a copy: what kind of site it is and its name, as text. */
function CopyNote({ article }: { readonly article: Article }) {
  const { rich } = useWords();
  const verdict = article.facts.copy.best?.value;
  if (verdict !== 'mirror-copy' && verdict !== 'portal-copy') return null;
  const isMirror = verdict === 'mirror-copy';
  const Icon = isMirror ? Copy : Globe;
  return (
    <span class={`badge${isMirror ? ' badge-notice' : ''}`} data-part="copy-note">
      <Icon class="icon-small" aria-hidden="true" />
      <span>
        {rich(
          isMirror ? 'copy_mirror' : 'copy_portal',
          <bdi key="host" data-fact="host">
            {hostName(article)}
          </bdi>,
        )}
      </span>
    </span>
  );
}
