import { type Result, succeed } from '../article/failure';
import type { SaveFailure } from '../article/saved';
import { openLibrary } from '../library/open-library';

/**
 * Tells whether the list can be opened: an empty list and one the browser keeps shut look alike.
 *
 * @returns `storage-blocked` or `storage-unavailable` when it cannot
 */
export async function checkLibrary(): Promise<Result<null, SaveFailure>> {
  const library = await openLibrary();
  return library.ok ? succeed(null) : library;
}
