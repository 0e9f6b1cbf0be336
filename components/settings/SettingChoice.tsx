import type { MessageKey } from '../../utils/i18n/t';
import { SETTING_CHOICES, type Settings } from '../../utils/settings/settings';
import { useSettings } from '../hooks/use-settings';
import { useWords } from '../hooks/use-words';
import { Segmented } from '../ui/Segmented';

/** The settings that are a choice between a few words. */
type WordSetting = 'ui.font' | 'ui.leading' | 'ui.images' | 'ui.language';

interface SettingWords<K extends WordSetting> {
  readonly legend: MessageKey;
  readonly choices: Readonly<Record<Settings[K], MessageKey>>;
}

const WORDS: { readonly [K in WordSetting]: SettingWords<K> } = {
  'ui.font': {
    legend: 'settings_font',
    choices: { sans: 'settings_font_sans', serif: 'settings_font_serif' },
  },
  'ui.leading': {
    legend: 'settings_leading',
    choices: {
      tight: 'settings_leading_tight',
      normal: 'settings_leading_normal',
      loose: 'settings_leading_loose',
    },
  },
  'ui.images': {
    legend: 'settings_images',
    choices: {
      always: 'settings_images_always',
      ask: 'settings_images_ask',
      never: 'settings_images_never',
    },
  },
  'ui.language': {
    legend: 'settings_language',
    choices: {
      auto: 'settings_language_auto',
      ko: 'settings_language_ko',
      en: 'settings_language_en',
    },
  },
};

/** One such setting, chosen and applied at once. */
export function SettingChoice<K extends WordSetting>({ setting }: { readonly setting: K }) {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const words: SettingWords<K> = WORDS[setting];
  return (
    <Segmented<Settings[K]>
      legend={t(words.legend)}
      name={setting}
      value={settings[setting]}
      choices={SETTING_CHOICES[setting].map((value) => ({ value, label: t(words.choices[value]) }))}
      onChoose={(value) => change(setting, value)}
    />
  );
}
