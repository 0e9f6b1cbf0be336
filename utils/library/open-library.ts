import { openDB } from 'idb';
import { type Failed, fail, type Result, succeed } from '../article/failure';
import type { SaveFailure } from '../article/saved';
import { announceChange } from './changes';
import { migrate, migrations } from './migrations';
import { DATABASE_NAME, type LibraryDatabase, type LibrarySchema } from './schema';
import { classifyStorageError, describeStorageError } from './storage-errors';

let connection: Promise<Result<LibraryDatabase, SaveFailure>> | null = null;

/**
 * Opens the list, or gives the connection this page has already.
 *
 * @returns `storage-blocked` when another page holds an older version open, `storage-unavailable`
 *   when the browser refuses, `storage-full` when there is no room to set it up
 */
export function openLibrary(): Promise<Result<LibraryDatabase, SaveFailure>> {
  connection ??= open().then((opened) => {
    // A failure is not kept: the reader may have closed the other window since.
    if (!opened.ok) connection = null;
    return opened;
  });
  return connection;
}

/** Closes this page's connection, if any; the next use opens it again. */
export async function closeLibrary(): Promise<void> {
  const open = await connection;
  connection = null;
  if (open?.ok) open.value.close();
}

async function open(): Promise<Result<LibraryDatabase, SaveFailure>> {
  const blocked = Promise.withResolvers<Failed<SaveFailure>>();
  const opened = request((version) =>
    blocked.resolve(fail('storage-blocked', `version ${version} is open`)),
  ).then(succeed, (error: unknown) =>
    fail(classifyStorageError(error), describeStorageError(error)),
  );
  const first = await Promise.race([opened, blocked.promise]);
  // Blocked requests are served once the other page closes: then nobody waits for the answer.
  if (!first.ok) void opened.then((late) => late.ok && late.value.close());
  return first;
}

// Async, because where storage is refused the call itself throws.
async function request(blocked: (version: number) => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(DATABASE_NAME, migrations.length, {
    upgrade: (database, from, _to, transaction) => migrate(database, transaction, from),
    blocked,
    // A newer version wants to open in another page: an open connection would hold it up.
    blocking: (_current, _next, event) => {
      connection = null;
      (event.target as IDBDatabase).close();
      announceChange();
    },
    terminated: () => {
      connection = null;
    },
  });
}
