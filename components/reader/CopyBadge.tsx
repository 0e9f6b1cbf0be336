import { Copy, Globe } from 'lucide-preact';
import type { CopyVerdict } from '../../utils/article/article';
import { useWords } from '../hooks/use-words';
import '../ui/Badge.css';

/** Says in two words that the text was not read at its outlet; nothing for originals. */
export function CopyBadge({ verdict }: { readonly verdict: CopyVerdict }) {
  const { t } = useWords();
  if (verdict === 'mirror-copy') {
    return (
      <span class="badge badge-notice">
        <Copy class="icon-small" aria-hidden="true" />
        {t('copy_badge_mirror')}
      </span>
    );
  }
  if (verdict === 'portal-copy') {
    return (
      <span class="badge">
        <Globe class="icon-small" aria-hidden="true" />
        {t('copy_badge_portal')}
      </span>
    );
  }
  return null;
}
