import { useEffect } from 'preact/hooks';
import type { LibraryHold } from '../hooks/use-library';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';

/** After a delete: says so, and brings it back by button or Ctrl/Cmd+Z while it is shown. */
export function UndoToast({ removed, lost, undo, settle }: LibraryHold) {
  const { t } = useWords();
  const canUndo = removed.length > 0;
  useEffect(() => {
    if (!canUndo) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [canUndo, undo]);

  if (canUndo) {
    return (
      <Toast key={removed.length} text={t('library_deleted', removed.length)} onTimeOver={settle}>
        <Button data-action="undo" onClick={undo}>
          {t('action_undo')}
        </Button>
      </Toast>
    );
  }
  if (lost > 0) {
    return (
      <Toast key="lost" text={t('library_undo_failed', lost)} onTimeOver={settle}>
        {null}
      </Toast>
    );
  }
  return null;
}
