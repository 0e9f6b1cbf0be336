/** Stored settings as they lie in the browser's storage, before anything is known of them. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Takes the settings of one version to the next; pure, and never fails on odd values. */
export type SettingsMigration = (stored: StoredSettings) => StoredSettings;

/** Where the version number is kept, beside the settings. */
export const VERSION_KEY = 'settings.version';

/**
 * All migrations, oldest first; only ever appended to. The first takes version 1 to version 2.
 * Version 1 is the first that was published, so the list starts empty.
 */
export const settingsMigrations: readonly SettingsMigration[] = [];

/**
 * The version a list of migrations leads to.
 *
 * @param migrations oldest first
 * @returns 1 or more
 */
export function latestVersion(migrations: readonly SettingsMigration[]): number {
  return migrations.length + 1;
}

/**
 * Brings stored settings up to date.
 *
 * @param stored settings of any version; without a version they count as version 1
 * @param migrations oldest first
 * @returns the settings of the latest version, with that version in them; data of a newer version
 *   than the list knows comes back as it is
 */
export function migrateSettings(
  stored: StoredSettings,
  migrations: readonly SettingsMigration[],
): StoredSettings {
  const version = storedVersion(stored);
  const latest = latestVersion(migrations);
  if (version >= latest) return stored;
  const migrated = migrations
    .slice(version - 1)
    .reduce((settings, migration) => migration(settings), stored);
  return { ...migrated, [VERSION_KEY]: latest };
}

function storedVersion(stored: StoredSettings): number {
  const version = stored[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}
