import { openLibrary } from './open-library';

/**
 * Asks the browser, once, to keep the list when the disk runs full. The answer is remembered: a
 * reader who said no is not asked with every save. Nothing depends on the answer.
 */
export async function askToPersist(): Promise<void> {
  const library = await openLibrary();
  if (!library.ok || !navigator.storage?.persist) return;
  try {
    if (await library.value.get('notes', 'persistence')) return;
    const granted = await navigator.storage.persist();
    await library.value.put('notes', { name: 'persistence', granted });
  } catch {
    // Asked again with the next save.
  }
}
