import { useWords } from '../hooks/use-words';

/** A few lines in the chosen background, font, size and spacing. */
export function ReadingSample() {
  const { t } = useWords();
  return (
    <div class="settings-sample">
      <h3>{t('settings_sample_title')}</h3>
      <div class="prose">
        <p>{t('settings_sample_body')}</p>
      </div>
    </div>
  );
}
