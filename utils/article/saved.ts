import type { Article, CopyVerdict } from './article';

/** What a list needs to know of a saved article; kept apart from the article itself. */
export interface SavedSummary {
  /** Stable key: the same address always gives the same id, so saving twice saves once. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  /** ISO 8601 date or time, or `null` when unknown. */
  readonly published: string | null;
  readonly host: string | null;
  readonly copy: CopyVerdict;
  readonly language: string | null;
  /** The first words of the text, at most 200 characters. */
  readonly excerpt: string;
  /** Length of the text in characters. */
  readonly characters: number;
  /** ISO 8601 UTC time of the first save. */
  readonly savedAt: string;
}

/** A saved article, whole. */
export interface SavedArticle {
  readonly summary: SavedSummary;
  readonly article: Article;
}

/** Why nothing was saved; what was there before is whole in every case. */
export type SaveFailure =
  /** Private windows leave nothing behind. */
  | 'private-window'
  /** The disk or the quota is full. */
  | 'storage-full'
  /** Another window holds an older version of the list open. */
  | 'storage-blocked'
  /** The browser refuses to open the list at all. */
  | 'storage-unavailable';

/** A saved article that has to do with the one being read. */
export interface RelatedItem {
  readonly summary: SavedSummary;
  /** Cosine, 0 to 1. */
  readonly score: number;
  /** The shared terms that weigh most, strongest first: the reason shown. */
  readonly because: readonly string[];
}
