import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, rememberedSettings } from '../utils/settings/appearance';

/** Runs before the first paint of every page, so that the reader's theme does not come late. */
export default defineUnlistedScript(() => {
  applyAppearance(document.documentElement, rememberedSettings());
});
