import type { Article } from '../article/article';
import type { RelatedItem } from '../article/saved';
import { type Ranked, rankRelated } from '../search/rank-related';
import { MAX_REASONS, MIN_REASONS } from '../search/related-index';
import { sharedWords } from '../search/shared-words';
import { type TermVector, termVector } from '../search/term-vector';
import { termWeights, type WeightOf } from '../search/term-weights';
import { articleId } from './article-id';
import { parseArticle } from './article-shape';
import { parseSaved, read } from './read';
import type { LibraryDatabase } from './schema';
import { parseVector, storyOf, vectorRecord } from './vector-record';

type StoredVector = TermVector & { readonly id: string };

/**
 * Finds saved articles near one. All vectors are read, but bodies only of what is offered, for the
 * words that are shown as the reason.
 *
 * @param limit how many at most
 * @returns best first, never the article of the same address
 */
export async function readRelated(
  article: Article,
  limit: number,
): Promise<readonly RelatedItem[]> {
  const own = await articleId(article.url);
  return read([], async (database) => {
    const stored = await readVectors(database);
    const others = stored.filter(({ id }) => id !== own);
    const query = termVector(storyOf(article));
    const weightOf = termWeights([query, ...others]);
    const items: RelatedItem[] = [];
    for (const near of rankRelated(query, others, weightOf)) {
      if (items.length >= limit) break;
      const item = await describe(database, article, others[near.index]?.id ?? '', near, weightOf);
      if (item) items.push(item);
    }
    return items;
  });
}

async function describe(
  database: LibraryDatabase,
  article: Article,
  id: string,
  near: Ranked,
  weightOf: WeightOf,
): Promise<RelatedItem | null> {
  const [summary, record] = await Promise.all([
    database.get('summaries', id),
    database.get('articles', id),
  ]);
  const saved = parseSaved(summary, record);
  if (!saved) return null;
  const because = sharedWords(storyOf(article), storyOf(saved.article), weightOf, MAX_REASONS);
  return because.length >= MIN_REASONS
    ? { summary: saved.summary, score: near.score, because }
    : null;
}

/** The vector of every saved article; those missing, damaged or of an older scheme are made anew. */
async function readVectors(database: LibraryDatabase): Promise<readonly StoredVector[]> {
  const [ids, records] = await Promise.all([
    database.getAllKeys('summaries'),
    database.getAll('vectors'),
  ]);
  const byId = new Map(
    records.flatMap((record) => {
      const vector = parseVector(record);
      return vector ? [[vector.id, vector] as const] : [];
    }),
  );
  const vectors: StoredVector[] = [];
  for (const id of ids) {
    const vector = byId.get(id) ?? (await renewVector(database, id));
    if (vector) vectors.push(vector);
  }
  return vectors;
}

async function renewVector(database: LibraryDatabase, id: string): Promise<StoredVector | null> {
  const record: unknown = await database.get('articles', id);
  const article = parseArticle((record as { article?: unknown } | undefined)?.article);
  if (!article) return null;
  const vector = vectorRecord(id, article);
  const transaction = database.transaction(['summaries', 'vectors'], 'readwrite');
  // Another page may have removed the article since.
  const isSaved = (await transaction.objectStore('summaries').getKey(id)) !== undefined;
  if (isSaved) await transaction.objectStore('vectors').put(vector);
  await transaction.done;
  return vector;
}
