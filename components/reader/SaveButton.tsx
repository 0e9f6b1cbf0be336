import { Bookmark, BookmarkCheck, LoaderCircle } from 'lucide-preact';
import type { MessageKey } from '../../utils/i18n/t';
import type { Saving, SavingHold } from '../hooks/use-saving';
import { useWords } from '../hooks/use-words';
import { Button, type ButtonLook } from '../ui/Button';

interface SaveButtonProps extends SavingHold {
  /** Look of the button while there is something to save. */
  readonly look: ButtonLook;
}

const LABELS: Readonly<Record<Saving['state'], MessageKey>> = {
  idle: 'action_save',
  saving: 'action_saving',
  saved: 'action_saved',
  failed: 'action_save_again',
  unavailable: 'action_save',
};

/** Saves the article once; says whether it is saved. What came of it is said by {@link SaveNote}. */
export function SaveButton({ saving, save, look }: SaveButtonProps) {
  const { t } = useWords();
  const isSaved = saving.state === 'saved';
  const canSave = saving.state === 'idle' || saving.state === 'failed';
  return (
    <Button
      look={isSaved ? 'soft' : canSave ? look : 'outline'}
      icon={<SaveIcon state={saving.state} />}
      inactive={!canSave}
      aria-pressed={isSaved}
      data-action="save"
      data-save-state={saving.state}
      onClick={() => {
        if (canSave) save();
      }}
    >
      {t(LABELS[saving.state])}
    </Button>
  );
}

function SaveIcon({ state }: { readonly state: Saving['state'] }) {
  if (state === 'saved') return <BookmarkCheck class="icon" aria-hidden="true" />;
  if (state === 'saving') return <LoaderCircle class="icon" aria-hidden="true" />;
  return <Bookmark class="icon" aria-hidden="true" />;
}
