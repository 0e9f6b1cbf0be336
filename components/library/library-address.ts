const FRAGMENT = /^#article=(.+)$/;

/** The address of a saved article inside the library page, for example `#article=a1b2`. */
export function articleAddress(id: string): string {
  return `#article=${encodeURIComponent(id)}`;
}

/**
 * The saved article an address inside the library page points at.
 *
 * @param fragment `location.hash`
 * @returns its id, or `null` for the list
 */
export function addressedArticle(fragment: string): string | null {
  const encoded = FRAGMENT.exec(fragment)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Somebody wrote a stray % into the address bar: no article has that id.
    return null;
  }
}
