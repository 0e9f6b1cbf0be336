import { parseSettings, type Settings } from './settings';

/**
 * A copy of the settings that can be read without waiting, so that the first paint already has
 * the reader's theme. The truth stays in the browser's extension storage.
 */
const CACHE_KEY = 'settings';

/** Writes the copy; where storage is closed (some private windows) the page goes without. */
export function rememberSettings(settings: Settings): void {
  try {
    globalThis.localStorage?.setItem(CACHE_KEY, JSON.stringify(settings));
  } catch {
    // Without the copy the first paint follows the system, which is what a new reader sees too.
  }
}

/** The settings as last seen on this device, or the defaults. */
export function rememberedSettings(): Settings {
  try {
    return parseSettings(JSON.parse(globalThis.localStorage?.getItem(CACHE_KEY) ?? 'null'));
  } catch {
    return parseSettings(null);
  }
}

/**
 * Shows the settings on a page: theme, font and line spacing as attributes, text size as a custom
 * property. `auto` has no attribute, so that `light-dark()` follows the system.
 *
 * @param root the `html` element
 */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  const theme = settings['ui.theme'];
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.font = settings['ui.font'];
  root.dataset.leading = settings['ui.leading'];
  root.style.setProperty('--read-size', `${settings['ui.size']}px`);
}
