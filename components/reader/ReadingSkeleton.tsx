import { useWords } from '../hooks/use-words';
import { Skeleton } from '../ui/Skeleton';
import './ReadingSkeleton.css';

/** The shape of an article that is on its way; `withText` adds lines of text. */
export function ReadingSkeleton({ withText = false }: { readonly withText?: boolean }) {
  const { t } = useWords();
  return (
    <div class="reading-skeleton">
      <div class="visually-hidden" role="status">
        <h1>{t('state_loading')}</h1>
      </div>
      <Skeleton width="42%" />
      <div>
        <Skeleton height="20px" />
        <Skeleton height="20px" width="70%" />
      </div>
      <Skeleton width="55%" />
      <Skeleton height="62px" />
      {withText ? (
        <div>
          <Skeleton />
          <Skeleton />
          <Skeleton />
          <Skeleton width="80%" />
        </div>
      ) : (
        <Skeleton height="40px" />
      )}
    </div>
  );
}
