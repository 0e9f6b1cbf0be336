import { TEXT_SIZES } from '../../utils/settings/settings';
import { useSettings } from '../hooks/use-settings';
import { useWords } from '../hooks/use-words';
import { Stepper } from '../ui/Stepper';

/** The text size of articles, step by step. */
export function SizeStepper() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const at = TEXT_SIZES.indexOf(settings['ui.size']);
  const step = (direction: -1 | 1) => {
    const size = TEXT_SIZES[at + direction];
    if (size !== undefined) change('ui.size', size);
  };
  return (
    <Stepper
      legend={t('settings_size')}
      shown={t('settings_size_value', settings['ui.size'])}
      smaller={{ label: t('settings_size_smaller'), possible: at > 0 }}
      larger={{ label: t('settings_size_larger'), possible: at < TEXT_SIZES.length - 1 }}
      onStep={step}
    />
  );
}
