/** What a reader may choose; the object keys are the storage keys. */
export interface Settings {
  readonly 'ui.theme': 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
  readonly 'ui.language': 'auto' | 'ko' | 'en';
  readonly 'ui.font': 'sans' | 'serif';
  /** Text size of an article in CSS pixels, one of {@link TEXT_SIZES}. */
  readonly 'ui.size': number;
  readonly 'ui.leading': 'tight' | 'normal' | 'loose';
  /** Whether pictures of an article, which come from the outlet's server, are loaded. */
  readonly 'ui.images': 'always' | 'ask' | 'never';
}

export type SettingKey = keyof Settings;

export const TEXT_SIZES: readonly number[] = [14, 15, 16, 17, 18, 20, 22, 24, 28, 32, 36];

export const DEFAULT_SETTINGS: Settings = {
  'ui.theme': 'auto',
  'ui.language': 'auto',
  'ui.font': 'sans',
  'ui.size': 17,
  'ui.leading': 'normal',
  'ui.images': 'always',
};

/** The values each setting may have, in the order in which a screen offers them. */
export const SETTING_CHOICES: {
  readonly [K in SettingKey]: readonly Settings[K][];
} = {
  'ui.theme': ['auto', 'light', 'sepia', 'dark', 'contrast'],
  'ui.language': ['auto', 'ko', 'en'],
  'ui.font': ['sans', 'serif'],
  'ui.size': TEXT_SIZES,
  'ui.leading': ['tight', 'normal', 'loose'],
  'ui.images': ['always', 'ask', 'never'],
};

export const SETTING_KEYS: readonly SettingKey[] = [
  'ui.theme',
  'ui.language',
  'ui.font',
  'ui.size',
  'ui.leading',
  'ui.images',
];

/**
 * Reads settings out of stored data, which may be missing, old or damaged: a value that is not
 * among the choices gives way to the default.
 *
 * @param stored anything
 */
export function parseSettings(stored: unknown): Settings {
  const record: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  const pick = <K extends SettingKey>(key: K): Settings[K] =>
    SETTING_CHOICES[key].find((choice) => choice === record[key]) ?? DEFAULT_SETTINGS[key];
  return {
    'ui.theme': pick('ui.theme'),
    'ui.language': pick('ui.language'),
    'ui.font': pick('ui.font'),
    'ui.size': pick('ui.size'),
    'ui.leading': pick('ui.leading'),
    'ui.images': pick('ui.images'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
