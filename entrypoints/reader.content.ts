import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../utils/extract/read-page';

/**
 * Runs once in a page the reader asked for; what `main` returns is the answer. It is not in the
 * manifest, so pages nobody asked about carry nothing of ours.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const anyway = Reflect.get(globalThis, 'mastheadReadAnyway') === true;
    return readPage(document, location.href, { anyway });
  },
});
