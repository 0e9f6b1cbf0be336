import type { Outlet } from '../article/article';
import { type Claim, type Fact, settle } from '../article/claim';
import { foldOutlet } from './outlet-table';
import type { Place } from './settle-place';
import type { WeighedOutlet } from './weigh-outlet';

/** Least support for an outlet to be named; below it the claims are shown as rivals only. */
const THRESHOLD = 0.5;

/** What an article's credit is worth beside the page's own word: mostly it credits an agency. */
const BESIDE_PAGE = 0.4;

/**
 * Settles whose article it is. On a copy the page speaks of itself and is not heard; on an ordinary
 * page its word comes first.
 */
export function settleOutlet(place: Place): Fact<Outlet> {
  const claims = place.outlets
    .map((one) => weighIn(one, place))
    .filter((one) => one.confidence > 0);
  return settle(claims, {
    threshold: THRESHOLD,
    key: (outlet) => outlet.domain ?? foldOutlet(outlet.name),
  });
}

function weighIn({ claim, known, by }: WeighedOutlet, place: Place): Claim<Outlet> {
  if (place.kind !== 'ordinary') return by === 'article' ? claim : { ...claim, confidence: 0 };
  const pageSpeaks = place.outlets.some((one) => one.by === 'page' && one.claim.confidence >= 0.5);
  if (by === 'article') {
    return { ...claim, confidence: claim.confidence * (pageSpeaks ? BESIDE_PAGE : 0.85) };
  }
  // An outlet the table does not know lives where the page that names it was read.
  const value = known ? claim.value : { ...claim.value, domain: place.host || null };
  return { ...claim, value };
}
