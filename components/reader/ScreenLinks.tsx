import { LibraryBig, Settings } from 'lucide-preact';
import { openLibrary } from '../../utils/actions/open-panel';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';

/** The way to the list of saved articles. */
export function LibraryButton({ small = false }: { readonly small?: boolean }) {
  const { t } = useWords();
  return small ? (
    <Button
      small
      icon={<LibraryBig class="icon-small" aria-hidden="true" />}
      data-action="open-library"
      onClick={() => void openLibrary()}
    >
      {t('action_library')}
    </Button>
  ) : (
    <IconButton
      label={t('action_open_library')}
      data-action="open-library"
      onClick={() => void openLibrary()}
    >
      <LibraryBig class="icon" aria-hidden="true" />
    </IconButton>
  );
}

/** The way to the settings: a plain link, so that it opens like every other link. */
export function SettingsLink({ small = false }: { readonly small?: boolean }) {
  const { t } = useWords();
  return (
    <a
      class={`button button-icon${small ? ' button-small' : ''}`}
      href="/options.html"
      target="_blank"
      rel="noreferrer"
      aria-label={t('action_settings')}
      title={t('action_settings')}
      data-action="open-settings"
    >
      <Settings class={small ? 'icon-small' : 'icon'} aria-hidden="true" />
    </a>
  );
}
