/** ASCII and composed Hangul: both normal forms leave them as they are. */
const PLAIN = /^[\x20-\x7e가-힣]*$/;

/**
 * Letters and digits of a text alone, in one case and one width and without accents: what is left
 * when two spellings of one title or outlet are compared.
 *
 * @param text any text
 */
export function foldLetters(text: string): string {
  // Most names need no Unicode normalization, which is what takes the time here.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9가-힣]+/g, '');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
