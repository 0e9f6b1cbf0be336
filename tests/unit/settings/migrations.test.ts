import { expect, it } from 'vitest';
import {
  latestVersion,
  migrateSettings,
  type SettingsMigration,
  settingsMigrations,
  VERSION_KEY,
} from '../../../utils/settings/migrations';

const renameTheme: SettingsMigration = ({ theme, ...rest }) => ({ ...rest, 'ui.theme': theme });
const dropOld: SettingsMigration = ({ old: _, ...rest }) => rest;

it('runs every migration from the stored version on, in order', () => {
  const stored = { theme: 'dark', old: 1 };
  expect(migrateSettings(stored, [renameTheme, dropOld])).toEqual({
    'ui.theme': 'dark',
    [VERSION_KEY]: 3,
  });
});

it('does not run what was run before', () => {
  const stored = { theme: 'dark', old: 1, [VERSION_KEY]: 2 };
  expect(migrateSettings(stored, [renameTheme, dropOld])).toEqual({
    theme: 'dark',
    [VERSION_KEY]: 3,
  });
});

it('leaves alone what is up to date, or newer than this version knows', () => {
  const newer = { theme: 'dark', [VERSION_KEY]: 9 };
  expect(migrateSettings(newer, [renameTheme])).toBe(newer);
});

it('takes an odd version for the first', () => {
  for (const version of ['2', -1, 1.5, null]) {
    const migrated = migrateSettings({ theme: 'dark', [VERSION_KEY]: version }, [renameTheme]);
    expect(migrated['ui.theme']).toBe('dark');
  }
});

it('counts the versions by the migrations', () => {
  expect(latestVersion([])).toBe(1);
  expect(latestVersion(settingsMigrations)).toBe(settingsMigrations.length + 1);
});
