import { browser } from '../platform/browser';

/** The version of the running extension, for example `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
