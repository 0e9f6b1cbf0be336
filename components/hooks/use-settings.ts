import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { rememberedSettings } from '../../utils/settings/appearance';
import { DEFAULT_SETTINGS, type SettingKey, type Settings } from '../../utils/settings/settings';
import {
  changeSetting,
  loadSettings,
  onSettingsChange,
  resetSettings,
} from '../../utils/settings/store';

export interface SettingsHold {
  readonly settings: Settings;
  readonly change: <K extends SettingKey>(key: K, value: Settings[K]) => void;
  readonly reset: () => void;
}

export const SettingsContext = createContext<SettingsHold>({
  settings: DEFAULT_SETTINGS,
  change: () => {},
  reset: () => {},
});

/** The settings of the screen, with the ways to change them. */
export function useSettings(): SettingsHold {
  return useContext(SettingsContext);
}

/**
 * Holds the settings for a whole screen: at once as remembered on this device, then as stored,
 * then as changed on any page.
 */
export function useSettingsHold(): SettingsHold {
  const [settings, setSettings] = useState(rememberedSettings);
  useEffect(() => {
    const controller = new AbortController();
    onSettingsChange(setSettings, controller.signal);
    void loadSettings().then((stored) => {
      if (!controller.signal.aborted) setSettings(stored);
    });
    return () => controller.abort();
  }, []);
  return useMemo(
    () => ({
      settings,
      change: (key, value) => void changeSetting(key, value),
      reset: () => void resetSettings(),
    }),
    [settings],
  );
}
