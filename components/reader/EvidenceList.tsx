import type { Article } from '../../utils/article/article';
import { useWords } from '../hooks/use-words';
import './EvidenceList.css';
import { type ClaimWords, listEvidence } from './evidence';

/** For each fact: what it was read as, where, and the very words; then what said otherwise. */
export function EvidenceList({ article }: { readonly article: Article }) {
  const words = useWords();
  const evidence = listEvidence(article.facts, words);
  return (
    <dl class="evidence" data-part="evidence">
      {evidence.map(({ fact, best, rivals }) => (
        <div key={fact}>
          <dt>{fact}</dt>
          {best ? <ClaimLine claim={best} /> : null}
          {rivals.map((rival) => (
            <ClaimLine
              key={JSON.stringify(rival)}
              claim={rival}
              rivalry={words.t('sources_rival')}
            />
          ))}
        </div>
      ))}
    </dl>
  );
}

interface ClaimLineProps {
  readonly claim: ClaimWords;
  /** Said before the source of a claim that was not followed. */
  readonly rivalry?: string;
}

function ClaimLine({ claim, rivalry }: ClaimLineProps) {
  return (
    <dd class={rivalry === undefined ? undefined : 'evidence-rival'}>
      <bdi class="evidence-value">{claim.value}</bdi>
      <span class="evidence-source separated">
        {rivalry === undefined ? null : <span>{rivalry}</span>}
        <span>{claim.source}</span>
      </span>
      {claim.quote === '' ? null : (
        <q class="evidence-quote" lang="" dir="auto">
          {claim.quote}
        </q>
      )}
    </dd>
  );
}
