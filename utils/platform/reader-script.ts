/** Where the build puts the script of `entrypoints/reader.content.ts`. */
export const READER_SCRIPT = '/content-scripts/reader.js';

/**
 * Tells the reader script to read even what does not look like an article. Runs in the page's
 * isolated world, before the script; the mark stays for as long as the page does.
 */
export function markReadAnyway(): void {
  (globalThis as { mastheadReadAnyway?: boolean }).mastheadReadAnyway = true;
}
