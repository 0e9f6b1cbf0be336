import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '../article/article';
import type { SavedSummary } from '../article/saved';

/** An article's body, apart from its summary: lists never load bodies. */
export interface ArticleRecord {
  readonly id: string;
  readonly article: Article;
}

/** What finding related articles needs of one, kept so that no body is loaded for it. */
export interface VectorRecord {
  readonly id: string;
  /** Version of the way the vector was made, see `VECTOR_SCHEME`. */
  readonly scheme: number;
  readonly terms: Uint32Array<ArrayBuffer>;
  readonly counts: Uint8Array<ArrayBuffer>;
}

/** Whether the browser was asked to keep the list when the disk runs full, and what it said. */
export interface PersistenceRecord {
  readonly name: 'persistence';
  readonly granted: boolean;
}

/**
 * The stores as this version writes them. What is read from them is checked all the same: another
 * version or a damaged disk may have written it.
 */
export interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: SavedSummary; indexes: { 'by-saved-at': string } };
  articles: { key: string; value: ArticleRecord };
  vectors: { key: string; value: VectorRecord };
  notes: { key: string; value: PersistenceRecord };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type UpgradeTransaction = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'versionchange'
>;

export const DATABASE_NAME = 'library';
