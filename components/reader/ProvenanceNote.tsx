import { ChevronDown, Copy, Fingerprint, Globe } from 'lucide-preact';
import type { Article, CopyVerdict } from '../../utils/article/article';
import type { MessageKey } from '../../utils/i18n/t';
import { displayText } from '../../utils/text/display-text';
import { useWords } from '../hooks/use-words';
import { EvidenceList } from './EvidenceList';
import { hostName } from './host-name';
import './ProvenanceNote.css';

interface CopyWords {
  readonly icon: typeof Copy;
  readonly title: MessageKey;
  readonly intro: MessageKey;
  readonly introUnknown: MessageKey;
}

/** What is said of a copy; originals and pages of unknown kind need no warning. */
const COPY_WORDS: Readonly<Partial<Record<CopyVerdict, CopyWords>>> = {
  'mirror-copy': {
    icon: Copy,
    title: 'copy_mirror',
    intro: 'copy_mirror_intro',
    introUnknown: 'copy_mirror_intro_unknown',
  },
  'portal-copy': {
    icon: Globe,
    title: 'copy_portal',
    intro: 'copy_portal_intro',
    introUnknown: 'copy_portal_intro_unknown',
  },
};

/** Where the text was read and how its facts are known; the host is text, never a link. */
export function ProvenanceNote({ article }: { readonly article: Article }) {
  const verdict = article.facts.copy.best?.value ?? 'unknown';
  const copy = COPY_WORDS[verdict];
  return copy ? (
    <CopyProvenance article={article} copy={copy} isMirror={verdict === 'mirror-copy'} />
  ) : (
    <PlainProvenance article={article} />
  );
}

interface CopyProvenanceProps {
  readonly article: Article;
  readonly copy: CopyWords;
  readonly isMirror: boolean;
}

function CopyProvenance({ article, copy, isMirror }: CopyProvenanceProps) {
  const { t, rich, language } = useWords();
  const outlet = article.facts.outlet.best?.value.name;
  return (
    <details
      class={`provenance${isMirror ? ' provenance-mirror' : ''}`}
      data-part="copy-note"
      lang={language}
      dir="ltr"
    >
      <summary>
        <copy.icon class="icon" aria-hidden="true" />
        <span class="provenance-title">
          {rich(
            copy.title,
            <bdi key="host" data-fact="host">
              {hostName(article)}
            </bdi>,
          )}
        </span>
        <ChevronDown class="icon chevron" aria-hidden="true" />
      </summary>
      <div class="provenance-inside">
        <p>{outlet ? t(copy.intro, displayText(outlet)) : t(copy.introUnknown)}</p>
        <EvidenceList article={article} />
      </div>
    </details>
  );
}

function PlainProvenance({ article }: { readonly article: Article }) {
  const { t, language } = useWords();
  return (
    <details class="provenance" data-part="sources" lang={language} dir="ltr">
      <summary>
        <Fingerprint class="icon" aria-hidden="true" />
        <span class="provenance-title">{t('sources_title')}</span>
        <ChevronDown class="icon chevron" aria-hidden="true" />
      </summary>
      <div class="provenance-inside">
        <p>{t('sources_intro')}</p>
        <EvidenceList article={article} />
      </div>
    </details>
  );
}
