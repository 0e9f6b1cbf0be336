import type { LibraryDatabase, UpgradeTransaction } from './schema';

/** Brings the stores from one version to the next, inside the transaction of the upgrade. */
export type Migration = (database: LibraryDatabase, transaction: UpgradeTransaction) => void;

/** Version 1: summaries, bodies, term vectors and notes, each in a store of its own. */
function createStores(database: LibraryDatabase): void {
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  summaries.createIndex('by-saved-at', 'savedAt');
  database.createObjectStore('articles', { keyPath: 'id' });
  database.createObjectStore('vectors', { keyPath: 'id' });
  database.createObjectStore('notes', { keyPath: 'name' });
}

/**
 * Every step from an empty database to this version, in order; the number of steps is the version.
 * Only ever add to the end: readers skip versions. A step and a test with an example from before and
 * after are born together.
 */
export const migrations: readonly Migration[] = [createStores];

/**
 * Takes the steps a database lacks.
 *
 * @param from version it has, 0 when it is new
 */
export function migrate(
  database: LibraryDatabase,
  transaction: UpgradeTransaction,
  from: number,
): void {
  for (const step of migrations.slice(from)) step(database, transaction);
}
