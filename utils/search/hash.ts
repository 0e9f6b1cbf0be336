/**
 * Hashes text to 32 bits: FNV-1a over UTF-16 units, with the last mixing of MurmurHash3, which
 * spreads the low and the high bits alike. Not for secrets.
 *
 * @param start first unit to take
 * @param end first unit not to take
 * @returns a whole number from 0 to 2³² − 1
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
