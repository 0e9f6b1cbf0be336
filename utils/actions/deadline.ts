/**
 * Waits for a promise, but no longer than a deadline. What comes after it is dropped.
 *
 * @param milliseconds how long to wait
 * @returns what the promise gives, or `too-late`
 */
export async function withDeadline<T>(
  milliseconds: number,
  promise: Promise<T>,
): Promise<T | 'too-late'> {
  const timer = Promise.withResolvers<'too-late'>();
  const id = setTimeout(() => timer.resolve('too-late'), milliseconds);
  try {
    return await Promise.race([promise, timer.promise]);
  } finally {
    clearTimeout(id);
  }
}
