import type { PageClaims } from '../article/reading';
import type { OutletRule } from '../rules/outlet';
import { hostOf } from './host-of';
import { outletByHost, portalByHost } from './outlet-table';
import { type WeighedOutlet, weighOutlet } from './weigh-outlet';

/**
 * Where an article was read: on a board or a mirror that speaks of itself only, on a portal that
 * carries others, or on a page whose own word counts.
 */
export interface Place {
  readonly kind: 'mirror' | 'portal' | 'ordinary';
  readonly host: string;
  /** The outlet the host belongs to. */
  readonly hostOutlet: OutletRule | null;
  readonly isPortalHost: boolean;
  readonly outlets: readonly WeighedOutlet[];
}

/** Joint confidence of an article's own words about its outlet that the host cannot outweigh. */
const BEYOND_DOUBT = 0.9;

/** Works out the kind of place from the signs of a copy and what the article says of its outlet. */
export function settlePlace(url: string, claims: PageClaims): Place {
  const host = hostOf(url);
  const hostOutlet = outletByHost(host);
  const isPortalHost = portalByHost(host) !== null;
  const outlets = claims.outlet.flatMap(weighOutlet);
  const signs = new Set(claims.copy.map((one) => one.value));
  const credited = creditedOutlet(outlets, hostOutlet);
  const place = { host, hostOutlet, isPortalHost, outlets };
  if (isPortalHost) return { ...place, kind: 'portal' };
  // An outlet's own site is no copy, whatever stands on it.
  if (hostOutlet) return { ...place, kind: 'ordinary' };
  const isBare =
    !signs.has('board') && !signs.has('html-source-as-text') && !signs.has('spam-menus');
  if (signs.has('portal') && isBare) return { ...place, kind: 'portal' };
  if (signs.has('board') || signs.has('html-source-as-text')) return { ...place, kind: 'mirror' };
  if (credited && (signs.has('portal-markup') || signs.has('spam-menus'))) {
    return { ...place, kind: 'mirror' };
  }
  // News agencies are credited on honest sites, which print their stories under their own name.
  if (credited && !credited.wire) return { ...place, kind: 'portal' };
  return { ...place, kind: 'ordinary' };
}

/** The outlet that credits, pictures or mail name beyond doubt, when it is not the host's. */
function creditedOutlet(
  outlets: readonly WeighedOutlet[],
  hostOutlet: OutletRule | null,
): OutletRule | null {
  const named = new Map<OutletRule, Map<string, number>>();
  for (const { known, by, claim } of outlets) {
    if (!known || known === hostOutlet || by !== 'article') continue;
    const sources = named.get(known) ?? new Map<string, number>();
    sources.set(claim.source, Math.max(sources.get(claim.source) ?? 0, claim.confidence));
    named.set(known, sources);
  }
  for (const [outlet, sources] of named) {
    const doubt = [...sources.values()].reduce((all, one) => all * (1 - one), 1);
    if (1 - doubt >= BEYOND_DOUBT) return outlet;
  }
  return null;
}
