import { rankRelated } from './rank-related';
import { sharedWords } from './shared-words';
import { type StoryText, type TermVector, termVector } from './term-vector';
import { termWeights } from './term-weights';

/** A story and its key. */
export interface Story extends StoryText {
  readonly id: string;
}

/** A story of the list that is near another. */
export interface RelatedStory {
  readonly id: string;
  /** Cosine, 0 to 1. */
  readonly score: number;
  /** Words of both stories, those that weigh most first. */
  readonly because: readonly string[];
}

/** Finds related stories in a list that was read once. */
export interface RelatedIndex {
  /**
   * @param story the story being read; one of the list with its `id` is never offered
   * @param options.limit how many at most
   */
  find(
    story: StoryText & { readonly id?: string },
    options: { limit: number },
  ): readonly RelatedStory[];
}

/** More words would be a text, not a reason. */
export const MAX_REASONS = 4;
/** One word in common is chance: between two short texts it can make up a tenth of the cosine. */
export const MIN_REASONS = 2;

/**
 * Prepares a list of stories for {@link RelatedIndex.find}; nothing is offered that is not near.
 *
 * @param saved the list; the order decides between equals
 */
export function relatedIndex(saved: readonly Story[]): RelatedIndex {
  const vectors = saved.map((story) => termVector(story));
  return {
    find(story, { limit }) {
      const query = termVector(story);
      const others = saved.flatMap((one, index): { one: Story; vector: TermVector }[] => {
        const vector = vectors[index];
        return vector && one.id !== story.id ? [{ one, vector }] : [];
      });
      const list = others.map(({ vector }) => vector);
      const weightOf = termWeights([query, ...list]);
      const found: RelatedStory[] = [];
      for (const { index, score } of rankRelated(query, list, weightOf)) {
        const one = others[index]?.one;
        if (!one || found.length >= limit) break;
        const because = sharedWords(story, one, weightOf, MAX_REASONS);
        if (because.length >= MIN_REASONS) found.push({ id: one.id, score, because });
      }
      return found;
    },
  };
}
