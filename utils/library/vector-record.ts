import type { Article } from '../article/article';
import { type StoryText, type TermVector, termVector, VECTOR_SCHEME } from '../search/term-vector';
import type { VectorRecord } from './schema';

/** An article as it is compared with others. */
export function storyOf(article: Article): StoryText {
  return { title: article.facts.title.best?.value ?? '', text: article.text };
}

/** Makes the vector of an article as it is stored. */
export function vectorRecord(id: string, article: Article): VectorRecord {
  return { id, scheme: VECTOR_SCHEME, ...termVector(storyOf(article)) };
}

/**
 * Reads a stored vector.
 *
 * @returns `undefined` when it is damaged, or was made in another way than today's
 */
export function parseVector(value: unknown): (TermVector & { readonly id: string }) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, scheme, terms, counts } = value as Partial<Record<keyof VectorRecord, unknown>>;
  const isWhole =
    typeof id === 'string' &&
    scheme === VECTOR_SCHEME &&
    terms instanceof Uint32Array &&
    counts instanceof Uint8Array &&
    terms.length === counts.length;
  return isWhole
    ? { id, terms: terms as TermVector['terms'], counts: counts as TermVector['counts'] }
    : undefined;
}
