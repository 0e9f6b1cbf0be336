/**
 * Letters and digits of a text alone, in one case and one width and without accents: what is left
 * when two spellings of one title or outlet are compared.
 *
 * @param text any text
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
