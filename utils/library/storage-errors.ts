import type { SaveFailure } from '../article/saved';

/**
 * What a full disk is called. Chromium answers with `DataError` when it is the disk that is full, and
 * not the quota (seen in Chromium 156 while `storage.estimate` still promised a gigabyte); older
 * versions of Firefox with `NS_ERROR_FILE_NO_DEVICE_SPACE`.
 */
const fullDisk =
  /^(?:QuotaExceededError|DataError|NS_ERROR_FILE_NO_DEVICE_SPACE|NS_ERROR_DOM_QUOTA_EXCEEDED.*)$/;

/** Tells what an error of the database means; whatever is not known to be a full disk is refusal. */
export function classifyStorageError(error: unknown): SaveFailure {
  return fullDisk.test(nameOf(error)) ? 'storage-full' : 'storage-unavailable';
}

/** The error as one line, for a report. */
export function describeStorageError(error: unknown): string {
  return error instanceof Error || error instanceof DOMException
    ? `${error.name}: ${error.message}`
    : String(error);
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
