/**
 * Reads a value of unknown origin into a known shape. Gives a fresh value with the known fields
 * only, or `undefined` when the shape is wrong.
 */
export type Parse<T> = (value: unknown) => T | undefined;

/** Text, cut to `longest` characters. */
export function text(longest: number): Parse<string> {
  return (value) => (typeof value === 'string' ? value.slice(0, longest) : undefined);
}

/** A whole number from 0 to `most`. */
export function count(most = Number.MAX_SAFE_INTEGER): Parse<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? value
      : undefined;
}

/** A share from 0 to 1. */
export const share: Parse<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;

/** `true` or `false`. */
export const flag: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of the given words. */
export function oneOf<const T extends string>(...words: readonly T[]): Parse<T> {
  return (value) => words.find((word) => word === value);
}

/** What `parse` reads, or `null`. */
export function nullable<T>(parse: Parse<T>): Parse<T | null> {
  return (value) => (value === null ? null : parse(value));
}

/** A list, cut to `most` items, every one of them right. */
export function list<T>(item: Parse<T>, most: number): Parse<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const one of value.slice(0, most)) {
      const parsed = item(one);
      if (parsed === undefined) return undefined;
      items.push(parsed);
    }
    return items;
  };
}

/** An object with these fields; further ones are dropped. */
export function object<T extends object>(fields: { [K in keyof T]-?: Parse<T[K]> }): Parse<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const parsed: Partial<T> = {};
    for (const name of names) {
      const field = Object.hasOwn(value, name)
        ? fields[name]((value as Record<keyof T, unknown>)[name])
        : undefined;
      if (field === undefined) return undefined;
      parsed[name] = field;
    }
    return parsed as T;
  };
}
