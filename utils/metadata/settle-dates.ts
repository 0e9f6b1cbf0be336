import { type Claim, type Fact, settle } from '../article/claim';
import type { PageClaims } from '../article/reading';
import type { Place } from './settle-place';

/** Below it a date is a guess. */
const THRESHOLD = 0.4;

const NEARLY_CERTAIN = 0.9;

/** Sources that on a mirror speak of the day the copy was made. */
const OF_THE_COPY = new Set(['json-ld', 'meta-tag', 'page-element', 'page-address', 'page-text']);

/** The settled times of an article. */
export interface ArticleDates {
  readonly published: Fact<string>;
  readonly modified: Fact<string>;
  readonly posted: Fact<string>;
}

/**
 * Settles when the article was published and changed, and when a copy was posted. A board's time is
 * never the published one, and nothing is published after it was copied.
 *
 * @param latest ISO date after which nothing can have happened yet
 */
export function settleDates(claims: PageClaims, place: Place, latest?: string): ArticleDates {
  const isCopys = (one: Claim<string>) => place.kind === 'mirror' && OF_THE_COPY.has(one.source);
  const isPast = (one: Claim<string>) => !latest || one.value.slice(0, 10) <= latest.slice(0, 10);
  const told = claims.published.filter(isPast);
  const posted = settleDay([
    ...claims.posted.filter(isPast),
    ...told.filter(isCopys).map((one) => ({ ...one, confidence: one.confidence * 0.8 })),
  ]);
  const copied = posted.best?.value.slice(0, 10);
  const published = settleDay(
    told.filter((one) => !isCopys(one) && (!copied || isBefore(one, copied))),
  );
  const since = published.best?.value.slice(0, 10) ?? '';
  const modified = settleDay(
    claims.modified.filter(
      (one) => isPast(one) && !isCopys(one) && one.value.slice(0, 10) >= since,
    ),
  );
  return { published, modified, posted };
}

/** Whether a claim is of no later day than the copy; boards set their clocks as they like, so a
 * claim that is nearly always right stands against them. */
function isBefore(one: Claim<string>, copied: string): boolean {
  return one.confidence > NEARLY_CERTAIN || one.value.slice(0, 10) <= copied;
}

/** Claims of one day agree; of them the one that knows the hour is shown. */
function settleDay(claims: readonly Claim<string>[]): Fact<string> {
  const fact = settle(claims, { threshold: THRESHOLD, key: (iso) => iso.slice(0, 10) });
  const { best } = fact;
  if (!best || best.value.includes('T')) return fact;
  const exact = claims
    .filter((one) => one.value.startsWith(`${best.value}T`) && one.confidence > 0.5)
    .sort((a, b) => b.confidence - a.confidence)[0];
  return exact ? { ...fact, best: { ...exact, confidence: best.confidence } } : fact;
}
