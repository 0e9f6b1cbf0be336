import type { CopyVerdict, Outlet } from '../article/article';
import { type Claim, type Fact, settle, UNKNOWN } from '../article/claim';
import type { CopySign } from '../article/reading';
import { outletByHost } from './outlet-table';
import type { Place } from './settle-place';
import { isPageWord } from './weigh-outlet';

const THRESHOLD = 0.5;

/**
 * Settles whether the page is the outlet's own, a portal's copy or a mirror's. A copy is only
 * called one when an outlet other than the host is named: false alarms are worse than silence.
 */
export function settleCopy(
  signs: readonly Claim<CopySign>[],
  place: Place,
  outlet: Fact<Outlet>,
): Fact<CopyVerdict> {
  const named = outlet.best;
  if (!named) return UNKNOWN;
  if (place.kind === 'mirror') {
    const claims = signs.map((one) => ({ ...one, value: 'mirror-copy' as const }));
    return settle<CopyVerdict>(claims, { threshold: THRESHOLD, key: (value) => value });
  }
  if (place.kind === 'portal') return portalVerdict(signs, place, named);
  return originalVerdict(signs, place, named);
}

function portalVerdict(
  signs: readonly Claim<CopySign>[],
  place: Place,
  named: Claim<Outlet>,
): Fact<CopyVerdict> {
  const sign = signs.find((one) => one.value === 'portal');
  const rule = sign?.rule ?? (place.isPortalHost ? 'portal-host' : 'credit-of-another');
  return verdict('portal-copy', sign ?? named, rule, place.isPortalHost ? 0.95 : 0.7);
}

/** The host is the outlet's, or calls itself the outlet and nothing speaks against it. */
function originalVerdict(
  signs: readonly Claim<CopySign>[],
  place: Place,
  named: Claim<Outlet>,
): Fact<CopyVerdict> {
  const owner = outletByHost(named.value.domain ?? '');
  if (place.hostOutlet && owner === place.hostOutlet) {
    return verdict('original', named, 'host-of-outlet', 0.95);
  }
  const isPagesWord = isPageWord(named) && named.source !== 'page-address';
  return isPagesWord && signs.length === 0
    ? verdict('original', named, 'page-names-itself', 0.65)
    : UNKNOWN;
}

function verdict(
  value: CopyVerdict,
  by: Claim<Outlet | CopySign>,
  rule: string,
  confidence: number,
): Fact<CopyVerdict> {
  return {
    best: { value, source: by.source, rule, confidence, evidence: by.evidence },
    rivals: [],
  };
}
