/**
 * Folds what readers take for the same: full-width and half-width forms, composed and decomposed
 * syllables, ligatures (Unicode NFKC), and upper and lower case.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
