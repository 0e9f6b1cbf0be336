import type { MessageKey } from '../../utils/i18n/t';
import { SETTING_CHOICES, type Settings } from '../../utils/settings/settings';
import { useSettings } from '../hooks/use-settings';
import { useWords } from '../hooks/use-words';
import './ThemePicker.css';

type Theme = Settings['ui.theme'];

const NAMES: Readonly<Record<Theme, MessageKey>> = {
  auto: 'settings_theme_auto',
  light: 'settings_theme_light',
  sepia: 'settings_theme_sepia',
  dark: 'settings_theme_dark',
  contrast: 'settings_theme_contrast',
};

/** A letter on each background, in the writing of the interface. */
const SAMPLE_LETTER = { ko: '가', en: 'A' } as const;

/** The background: each choice looks like itself. */
export function ThemePicker() {
  const { t, language } = useWords();
  const { settings, change } = useSettings();
  return (
    <fieldset class="choice-group">
      <legend>{t('settings_theme')}</legend>
      <div class="swatches">
        {SETTING_CHOICES['ui.theme'].map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="ui.theme"
              value={theme}
              checked={settings['ui.theme'] === theme}
              onChange={() => change('ui.theme', theme)}
            />
            <span class={`swatch swatch-${theme}`} aria-hidden="true">
              {theme === 'auto' ? null : SAMPLE_LETTER[language]}
            </span>
            <span class="swatch-name">{t(NAMES[theme])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
