import { browser } from '../platform/browser';

/** BCP 47 tag of the browser's own interface, for example `ko` or `en-US`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
