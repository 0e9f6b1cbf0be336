import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../utils/settings/settings';

it('keeps what is among the choices', () => {
  const stored = { ...DEFAULT_SETTINGS, 'ui.theme': 'sepia', 'ui.size': 22, 'ui.images': 'ask' };
  expect(parseSettings(stored)).toEqual(stored);
});

it('gives the default for everything else', () => {
  const damaged = {
    'ui.theme': 'neon',
    'ui.language': 7,
    'ui.font': null,
    'ui.size': 1000,
    'ui.leading': ['loose'],
    extra: true,
  };
  expect(parseSettings(damaged)).toEqual(DEFAULT_SETTINGS);
});

it('reads anything at all', () => {
  for (const stored of [null, undefined, 'text', 3, [], Object.create(null)]) {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  }
});
