import { browser } from '../platform/browser';
import { rememberSettings } from './appearance';
import {
  latestVersion,
  migrateSettings,
  type StoredSettings,
  settingsMigrations,
  VERSION_KEY,
} from './migrations';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from './settings';

const STORED_KEYS: string[] = [...SETTING_KEYS, VERSION_KEY];

/**
 * The reader's settings, brought up to date and checked; defaults where nothing valid is stored.
 * Also remembers them for the first paint of the next page.
 */
export async function loadSettings(): Promise<Settings> {
  const stored: StoredSettings = await browser.storage.local.get(STORED_KEYS);
  const migrated = migrateSettings(stored, settingsMigrations);
  if (migrated !== stored) await browser.storage.local.set({ ...migrated });
  const settings = parseSettings(migrated);
  rememberSettings(settings);
  return settings;
}

/**
 * Stores one choice; every open page hears of it through {@link onSettingsChange}.
 *
 * @param key the setting
 * @param value one of its choices
 */
export async function changeSetting<K extends SettingKey>(
  key: K,
  value: Settings[K],
): Promise<void> {
  await browser.storage.local.set({
    [key]: value,
    [VERSION_KEY]: latestVersion(settingsMigrations),
  });
}

/** Puts every setting back to its default. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.set({
    ...DEFAULT_SETTINGS,
    [VERSION_KEY]: latestVersion(settingsMigrations),
  });
}

/**
 * Calls the listener with all settings whenever one of them was changed, on any page.
 *
 * @param listener gets the checked settings after the change
 * @param signal ends the listening
 */
export function onSettingsChange(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !SETTING_KEYS.some((key) => key in changes)) return;
    void loadSettings().then((settings) => {
      if (!signal.aborted) listener(settings);
    });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
    once: true,
  });
}
