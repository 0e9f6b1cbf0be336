/** Where a claim was read. The order says nothing; each rule brings its own confidence. */
export type ClaimSource =
  | 'json-ld'
  | 'meta-tag'
  | 'page-element'
  | 'page-text'
  | 'article-text'
  | 'page-address'
  | 'picture-address'
  | 'mail-address'
  | 'site-rule'
  | 'reader';

/** One reading of one fact: what it says, who says so, and the very words that say it. */
export interface Claim<T> {
  readonly value: T;
  readonly source: ClaimSource;
  /** Name of the rule that made the claim, for example `dateline-ko-bracket`. */
  readonly rule: string;
  /** How often such a claim is right, from 0 (never) to 1 (always). */
  readonly confidence: number;
  /** The text, attribute or address the claim was read from, at most {@link MAX_EVIDENCE} characters. */
  readonly evidence: string;
}

/** A settled fact: the strongest claim (`null` = unknown) and those it was chosen over. */
export interface Fact<T> {
  readonly best: Claim<T> | null;
  readonly rivals: readonly Claim<T>[];
}

/** Longest evidence kept: enough to recognise a line, short enough for a list. */
export const MAX_EVIDENCE = 160;

/** A fact nobody claimed. */
export const UNKNOWN: Fact<never> = { best: null, rivals: [] };

/**
 * Makes a claim, with its evidence cut to {@link MAX_EVIDENCE} characters and its white space folded.
 *
 * @param claim every field of the claim; `confidence` from 0 to 1
 */
export function claim<T>(claim: Claim<T>): Claim<T> {
  const evidence = claim.evidence.replace(/\s+/g, ' ').trim();
  return {
    ...claim,
    evidence: evidence.length > MAX_EVIDENCE ? `${evidence.slice(0, MAX_EVIDENCE - 1)}…` : evidence,
  };
}

/**
 * Settles a fact. Claims of one value support each other when they come from different sources:
 * the chance that all of them are wrong is the product of the single chances. Below `threshold`
 * nothing is claimed, and the claims stay visible as rivals.
 *
 * @param claims all readings of the fact, in any order; on equal support the earlier one wins
 * @param options.threshold least support, 0 to 1, for a value to be shown
 * @param options.key text that is equal for claims of the same value
 */
export function settle<T>(
  claims: readonly Claim<T>[],
  options: { threshold: number; key: (value: T) => string },
): Fact<T> {
  const groups = Map.groupBy(claims, (one) => options.key(one.value));
  let best: Claim<T> | null = null;
  let bestSupport = 0;
  for (const group of groups.values()) {
    const strongest = group.toSorted((a, b) => b.confidence - a.confidence)[0];
    const groupSupport = support(group);
    if (strongest && groupSupport > bestSupport) {
      best = { ...strongest, confidence: groupSupport };
      bestSupport = groupSupport;
    }
  }
  if (!best || bestSupport < options.threshold) return { best: null, rivals: claims };
  const chosenKey = options.key(best.value);
  return { best, rivals: claims.filter((one) => options.key(one.value) !== chosenKey) };
}

/** Combined confidence of claims that agree; one source counts once, by its strongest claim. */
function support<T>(group: readonly Claim<T>[]): number {
  const bySource = new Map<ClaimSource, number>();
  for (const one of group) {
    bySource.set(one.source, Math.max(bySource.get(one.source) ?? 0, one.confidence));
  }
  let wrong = 1;
  for (const confidence of bySource.values()) wrong *= 1 - confidence;
  return 1 - wrong;
}
