import { Check, CircleAlert, EyeOff } from 'lucide-preact';
import type { SaveFailure } from '../../utils/article/saved';
import type { MessageKey } from '../../utils/i18n/t';
import type { Saving } from '../hooks/use-saving';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import { LineNote } from '../ui/LineNote';

const REASONS: Readonly<Record<SaveFailure, MessageKey>> = {
  'private-window': 'save_private',
  'storage-full': 'save_full',
  'storage-blocked': 'save_blocked',
  'storage-unavailable': 'save_closed',
};

interface SaveNoteProps {
  readonly saving: Saving;
  readonly onOpen: (id: string) => void;
}

/** Says what came of saving. The status element is always there, so that news in it is read out. */
export function SaveNote({ saving, onOpen }: SaveNoteProps) {
  return (
    <div role="status" data-part="save-note" data-print="no">
      <NoteOf saving={saving} onOpen={onOpen} />
    </div>
  );
}

function NoteOf({ saving, onOpen }: SaveNoteProps) {
  const { t } = useWords();
  if (saving.state === 'failed') {
    return (
      <LineNote tone="notice" icon={<CircleAlert class="icon" aria-hidden="true" />}>
        {t(REASONS[saving.reason])}
      </LineNote>
    );
  }
  if (saving.state === 'unavailable') {
    return (
      <LineNote tone="quiet" icon={<EyeOff class="icon" aria-hidden="true" />}>
        {t('save_private')}
      </LineNote>
    );
  }
  if (saving.state !== 'saved' || !saving.fresh) return null;
  return (
    <LineNote tone="done" icon={<Check class="icon" aria-hidden="true" />}>
      <div>{t('save_done')}</div>
      <Button small data-action="open-saved" onClick={() => onOpen(saving.summary.id)}>
        {t('action_open_saved')}
      </Button>
    </LineNote>
  );
}
