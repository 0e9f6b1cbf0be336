import { type Claim, type ClaimSource, claim } from '../article/claim';
import type { CopySign, OutletClue, PageClaims } from '../article/reading';
import { displayText } from '../text/display-text';

/** Claims while they are gathered. */
export type ClaimLists = {
  -readonly [K in keyof PageClaims]: Claim<PageClaims[K][number]['value']>[];
};

/** The facts that are one line of text. */
export type TextFact = Exclude<keyof PageClaims, 'outlet' | 'copy'>;

/** Who claims, by which rule, and how often that is right. */
export type Origin = readonly [source: ClaimSource, rule: string, confidence: number];

/** Longest text of a fact; longer ones are paragraphs in the wrong field. */
const MAX_VALUE = 500;

/** Claims of one fact and rule that are kept: a page may repeat a field without end. */
const MAX_OF_A_RULE = 40;

/** No claims at all. */
export function emptyClaims(): ClaimLists {
  return {
    title: [],
    kicker: [],
    deck: [],
    outlet: [],
    byline: [],
    published: [],
    modified: [],
    posted: [],
    section: [],
    language: [],
    canonical: [],
    host: [],
    copy: [],
  };
}

/**
 * Adds a claim about a fact that is text; white space is folded, unseen characters are dropped, and
 * empty or overlong values are no claim.
 *
 * @param claims the lists to add to
 * @param fact which of them
 * @param value what is claimed
 * @param origin source, rule and confidence
 * @param evidence the words it was read from, when they are more than the value
 */
export function addText(
  claims: ClaimLists,
  fact: TextFact,
  value: string | null | undefined,
  [source, rule, confidence]: Origin,
  evidence?: string,
): void {
  const text = displayText(value ?? '');
  const list = claims[fact];
  if (!text || text.length > MAX_VALUE || isFull(list, rule)) return;
  list.push(claim({ value: text, source, rule, confidence, evidence: evidence ?? text }));
}

/**
 * Adds a claim about the outlet.
 *
 * @param clue what is told of it: a name, a domain or the key of a portal
 */
export function addOutlet(
  claims: ClaimLists,
  clue: Partial<OutletClue>,
  [source, rule, confidence]: Origin,
  evidence: string,
): void {
  const value = { name: null, domain: null, portalKey: null, ...clue };
  if (value.name !== null) {
    value.name = displayText(value.name);
    if (value.name.length < 2 || value.name.length > 80) return;
  }
  if (isFull(claims.outlet, rule)) return;
  claims.outlet.push(claim({ value, source, rule, confidence, evidence }));
}

/** Adds a sign that the page is a copy. */
export function addCopySign(
  claims: ClaimLists,
  value: CopySign,
  [source, rule, confidence]: Origin,
  evidence: string,
): void {
  claims.copy.push(claim({ value, source, rule, confidence, evidence }));
}

function isFull(list: readonly Claim<unknown>[], rule: string): boolean {
  return list.filter((one) => one.rule === rule).length >= MAX_OF_A_RULE;
}
