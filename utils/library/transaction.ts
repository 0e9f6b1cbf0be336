import type { IDBPObjectStore } from 'idb';
import type { LibraryDatabase, LibrarySchema } from './schema';

const names = ['summaries', 'articles', 'vectors'] as const;
type Store<Name extends (typeof names)[number]> = IDBPObjectStore<
  LibrarySchema,
  typeof names,
  Name,
  'readwrite'
>;

/** The stores of an article, open for one change of all of them. */
export type WriteTransaction = { readonly [Name in (typeof names)[number]]: Store<Name> };

/**
 * Runs a change in one transaction with strict durability: when this resolves, all of it is on the
 * disk; when it rejects, none of it is.
 *
 * @param work may wait for requests of the transaction, and for nothing else
 * @throws the reason of the abort; of several errors the one of the transaction, which names the
 *   cause where a single request only says that it was aborted
 */
export async function inOneTransaction<T>(
  database: LibraryDatabase,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let value: T;
  try {
    value = await work({
      summaries: transaction.objectStore('summaries'),
      articles: transaction.objectStore('articles'),
      vectors: transaction.objectStore('vectors'),
    });
  } catch (error) {
    abort(transaction);
    await ended;
    throw transaction.error ?? error;
  }
  const failure = await ended;
  if (failure) throw transaction.error ?? failure.error;
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, with the error that brought us here.
  }
}
