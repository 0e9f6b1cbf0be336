import { RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { extensionVersion } from '../../utils/settings/about';
import { usePageTitle } from '../hooks/use-page-title';
import { useSettings } from '../hooks/use-settings';
import { useWords } from '../hooks/use-words';
import { ReadingSample } from '../settings/ReadingSample';
import { SettingChoice } from '../settings/SettingChoice';
import { SizeStepper } from '../settings/SizeStepper';
import { ThemePicker } from '../settings/ThemePicker';
import { Button } from '../ui/Button';
import './SettingsApp.css';

/** The settings page; every choice is applied at once, on all open screens. */
export function SettingsApp() {
  const { t } = useWords();
  usePageTitle(t('page_settings'));
  return (
    <main class="settings" data-screen="settings" data-state="list">
      <header class="settings-top">
        <img src="/icon.svg" width="32" height="32" alt="" />
        <h1>{t('page_settings')}</h1>
      </header>
      <section class="settings-group">
        <h2>{t('settings_reading')}</h2>
        <div class="settings-fields">
          <ReadingSample />
          <ThemePicker />
          <div class="settings-pair">
            <SettingChoice setting="ui.font" />
            <SizeStepper />
          </div>
          <SettingChoice setting="ui.leading" />
          <div>
            <SettingChoice setting="ui.images" />
            <p class="settings-hint">{t('settings_images_hint')}</p>
          </div>
        </div>
      </section>
      <section class="settings-group">
        <h2>{t('settings_interface')}</h2>
        <SettingChoice setting="ui.language" />
      </section>
      <section class="settings-group">
        <h2>{t('settings_privacy')}</h2>
        <p>{t('settings_privacy_body')}</p>
      </section>
      <SettingsFoot />
    </main>
  );
}

function SettingsFoot() {
  const { t } = useWords();
  const { reset } = useSettings();
  const [isReset, setReset] = useState(false);
  return (
    <footer class="settings-foot">
      <Button
        look="outline"
        icon={<RotateCcw class="icon-small" aria-hidden="true" />}
        data-action="reset-settings"
        onClick={() => {
          reset();
          setReset(true);
        }}
      >
        {t('settings_reset')}
      </Button>
      <span role="status">{isReset ? t('settings_reset_done') : null}</span>
      <span>{t('about_version', extensionVersion())}</span>
    </footer>
  );
}
