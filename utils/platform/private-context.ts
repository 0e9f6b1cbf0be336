import { browser } from './browser';

/** Whether this page of ours itself runs in a private window. */
export function inPrivateContext(): boolean {
  // Undeclared in pages that may not ask; then the tab's own flag is all there is.
  return browser.extension?.inIncognitoContext === true;
}
