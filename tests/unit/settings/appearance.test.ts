import { beforeEach, expect, it } from 'vitest';
import {
  applyAppearance,
  rememberedSettings,
  rememberSettings,
} from '../../../utils/settings/appearance';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';

beforeEach(() => localStorage.clear());

it('shows the settings on the page', () => {
  const root = document.createElement('html');
  applyAppearance(root, { ...DEFAULT_SETTINGS, 'ui.theme': 'sepia', 'ui.size': 20 });
  expect(root.dataset).toMatchObject({ theme: 'sepia', font: 'sans', leading: 'normal' });
  expect(root.style.getPropertyValue('--read-size')).toBe('20px');
});

it('leaves the theme to the system when it is automatic', () => {
  const root = document.createElement('html');
  root.dataset.theme = 'dark';
  applyAppearance(root, DEFAULT_SETTINGS);
  expect(root.dataset.theme).toBeUndefined();
});

it('remembers the settings, and forgets damaged ones', () => {
  rememberSettings({ ...DEFAULT_SETTINGS, 'ui.theme': 'contrast' });
  expect(rememberedSettings()['ui.theme']).toBe('contrast');
  localStorage.setItem('settings', '{"ui.theme":');
  expect(rememberedSettings()).toEqual(DEFAULT_SETTINGS);
});
