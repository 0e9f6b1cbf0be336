import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberedSettings } from '../../../utils/settings/appearance';
import { VERSION_KEY } from '../../../utils/settings/migrations';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import {
  changeSetting,
  loadSettings,
  onSettingsChange,
  resetSettings,
} from '../../../utils/settings/store';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

it('starts with the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keeps a choice, with the version it was made in', async () => {
  await changeSetting('ui.theme', 'sepia');
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, 'ui.theme': 'sepia' });
  expect(await fakeBrowser.storage.local.get(VERSION_KEY)).toEqual({ [VERSION_KEY]: 1 });
});

it('does not believe what is stored', async () => {
  await fakeBrowser.storage.local.set({ 'ui.theme': '"><script>', 'ui.size': 18 });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, 'ui.size': 18 });
});

it('remembers the choice for the first paint', async () => {
  await changeSetting('ui.theme', 'dark');
  await loadSettings();
  expect(rememberedSettings()['ui.theme']).toBe('dark');
});

it('goes back to the defaults', async () => {
  await changeSetting('ui.font', 'serif');
  await resetSettings();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('tells of changes until it is told to stop', async () => {
  const controller = new AbortController();
  const heard = vi.fn();
  onSettingsChange(heard, controller.signal);
  await changeSetting('ui.size', 20);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, 'ui.size': 20 });

  await fakeBrowser.storage.local.set({ other: 1 });
  controller.abort();
  await changeSetting('ui.size', 22);
  await Promise.resolve();
  expect(heard).toHaveBeenCalledOnce();
});
