import { fold } from '../text/fold';
import { tokenize } from '../text/tokenize';
import { hashText } from './hash';
import { leadOf, type StoryText, termVector } from './term-vector';
import { isCommonTerm, type WeightOf } from './term-weights';
import { type WordForms, wordForms } from './word-forms';

interface SharedWord {
  readonly key: string;
  readonly shown: string;
  readonly weight: number;
}

const hanRuns = /\p{Script=Han}{2,}/gu;

/**
 * Names what two stories have in common, in words that stand in both of them.
 *
 * @param weightOf how much a term tells, as in the ranking
 * @param most how many words at most
 * @returns words as `a` writes them, without particles, those that weigh most first
 */
export function sharedWords(
  a: StoryText,
  b: StoryText,
  weightOf: WeightOf,
  most: number,
): readonly string[] {
  const weigh = wordWeights(a, b, weightOf);
  const candidates: SharedWord[] = [];
  for (const [key, shown] of [...sharedStems(a, b), ...sharedHan(a, b)]) {
    const weight = weigh(key);
    if (weight > 0) candidates.push({ key, shown, weight });
  }
  candidates.sort((x, y) => y.weight - x.weight);
  const chosen: SharedWord[] = [];
  for (const one of candidates) {
    const overlapping = chosen.findIndex(
      ({ key }) => key.includes(one.key) || one.key.includes(key),
    );
    if (overlapping < 0) chosen.push(one);
    else if (isBetterName(one, chosen[overlapping])) chosen[overlapping] = one;
  }
  return chosen.slice(0, most).map(({ shown }) => shown);
}

/** A longer name that holds a shorter one tells more: 오픈AI rather than AI, unless it hardly counts. */
function isBetterName(one: SharedWord, other: SharedWord | undefined): boolean {
  return (
    other !== undefined && one.key.length > other.key.length && one.weight > other.weight * 0.4
  );
}

/** Weight of a word: what its terms bring to the cosine; more terms count less each. */
function wordWeights(a: StoryText, b: StoryText, weightOf: WeightOf): (word: string) => number {
  const inA = mentionsOf(a);
  const inB = mentionsOf(b);
  return (word) => {
    const terms = [...new Set(tokenize(word).map((term) => hashText(term)))];
    if (terms.every(isCommonTerm)) return 0;
    let weight = 0;
    for (const term of terms) {
      const mentions = damped(inA.get(term)) * damped(inB.get(term));
      weight += weightOf(term) ** 2 * mentions;
    }
    return weight / Math.sqrt(terms.length);
  };
}

function mentionsOf(story: StoryText): ReadonlyMap<number, number> {
  const { terms, counts } = termVector(story);
  return new Map(Array.from(terms, (term, index) => [term, counts[index] ?? 0]));
}

function damped(count = 1): number {
  return 1 + Math.log(count);
}

/** Words of both texts: folded stem → as `a` writes it. */
function sharedStems(a: StoryText, b: StoryText): ReadonlyMap<string, string> {
  const wordsOfB = wordForms(comparedText(b));
  const both = new Map<string, WordForms>();
  for (const [stem, inA] of wordForms(comparedText(a))) {
    const inB = wordsOfB.get(stem);
    if (!inB) continue;
    const forms = new Set([...inA.forms, ...inB.forms]);
    const sure = (inA.sure && inB.sure) || forms.size > 1;
    if (sure) both.set(stem, { shown: inA.shown, forms, sure });
  }
  // 클라우드를 in both texts is the word 클라우드 when that is known to be one.
  const inflected = new Set(
    [...both].flatMap(([stem, { forms }]) => [...forms].filter((form) => form !== stem)),
  );
  return new Map(
    [...both].flatMap(([stem, { shown }]) => (inflected.has(stem) ? [] : [[stem, shown]])),
  );
}

/** Chinese characters that stand together in both texts; nothing else marks where words end. */
function sharedHan(a: StoryText, b: StoryText): ReadonlyMap<string, string> {
  const other = comparedText(b).normalize('NFKC');
  const shared = new Map<string, string>();
  for (const [run] of comparedText(a).normalize('NFKC').matchAll(hanRuns)) {
    let start = 0;
    while (start < run.length - 1) {
      let end = start + 1;
      while (end < run.length && other.includes(run.slice(start, end + 1))) end += 1;
      const word = run.slice(start, end);
      if (word.length > 1) shared.set(fold(word), word);
      start = end;
    }
  }
  return shared;
}

function comparedText(story: StoryText): string {
  return `${story.title}\n${leadOf(story.text)}`;
}
