import { type Claim, type Fact, UNKNOWN } from '../article/claim';
import { foldLetters } from '../text/fold-letters';
import { outletByName } from './outlet-table';
import type { Place } from './settle-place';
import { isPageWord } from './weigh-outlet';

const THRESHOLD = 0.5;

/** Names of newsrooms and of whoever runs the site, which sign where no reporter does. */
const NEWSROOM =
  /redaktion|redacci|redazione|rédaction|redação|редакц|staff|newsroom|news desk|\bteam\b|developer|뉴스팀|편집국|온라인팀|編集部|nachrichten/iu;

/** What a signature of the site itself is worth: less than any person's, more than nothing. */
const SITE_SIGNATURE = 0.52;

/** How much longer a list of reporters may be than the best one and still be the fuller one. */
const NEARLY = 0.2;

/** Reporters as one field or kind of line names them. */
interface Signature {
  readonly claims: readonly Claim<string>[];
  readonly names: ReadonlyMap<string, string>;
  readonly support: number;
}

/**
 * Settles who wrote the article: the signature (all names by one rule) that the others bear out
 * best, or a fuller one that holds all its names.
 */
export function settleByline(all: readonly Claim<string>[], place: Place): Fact<readonly string[]> {
  const claims = all.flatMap((one) => weighIn(one, place));
  const signatures = [...Map.groupBy(claims, (one) => `${one.source} ${one.rule}`).values()]
    .map((group) => signatureOf(group, claims))
    .sort((a, b) => b.support - a.support);
  const strongest = signatures[0];
  if (!strongest) return UNKNOWN;
  const [chosen = strongest] = signatures
    .filter((one) => one === strongest || isFuller(one, strongest))
    .sort((a, b) => b.names.size - a.names.size);
  const rivals = signatures.filter((one) => one !== chosen).flatMap((one) => listClaim(one));
  const best = listClaim(chosen);
  if (chosen.support < THRESHOLD) return { best: null, rivals: [...best, ...rivals] };
  return { best: best[0] ?? null, rivals: rivals.filter((one) => !sameNames(one, best[0])) };
}

function weighIn(one: Claim<string>, place: Place): Claim<string>[] {
  if (place.kind === 'mirror' && isPageWord(one)) return [];
  if (one.rule === 'ko-outlet-equals-name') {
    const isCredit = place.outlets.some(
      (outlet) => outlet.known && outlet.claim.evidence === one.evidence,
    );
    return isCredit ? [{ ...one, confidence: 0.8 }] : [];
  }
  // A credit names its outlet and its reporter side by side; the outlet is no reporter.
  if (one.source === 'article-text' && outletByName(one.value)) return [];
  // The name of the site in the author field says that nobody signed.
  const site = foldLetters(one.value);
  const isSite = place.outlets.some(
    ({ claim, by }) => by === 'page' && foldLetters(claim.value.name) === site,
  );
  const isNobody = isSite || NEWSROOM.test(one.value);
  return [isNobody ? { ...one, confidence: Math.min(one.confidence, SITE_SIGNATURE) } : one];
}

function signatureOf(group: readonly Claim<string>[], all: readonly Claim<string>[]): Signature {
  const names = new Map<string, string>();
  for (const one of group)
    if (!names.has(foldLetters(one.value))) names.set(foldLetters(one.value), one.value);
  const supports = [...names.keys()].map((name) => supportOf(name, all));
  const support = supports.reduce((sum, one) => sum + one, 0) / Math.max(1, supports.length);
  return { claims: group, names, support };
}

/** The chance that one of the sources which give a name is right. */
function supportOf(name: string, all: readonly Claim<string>[]): number {
  const bySource = new Map<string, number>();
  for (const one of all) {
    if (foldLetters(one.value) !== name) continue;
    bySource.set(one.source, Math.max(bySource.get(one.source) ?? 0, one.confidence));
  }
  return 1 - [...bySource.values()].reduce((doubt, one) => doubt * (1 - one), 1);
}

function isFuller(one: Signature, than: Signature): boolean {
  return (
    one.support > than.support - NEARLY &&
    [...than.names.keys()].every((name) => one.names.has(name))
  );
}

function listClaim({ claims, names, support }: Signature): Claim<readonly string[]>[] {
  const [first] = claims;
  return first ? [{ ...first, value: [...names.values()], confidence: support }] : [];
}

function sameNames(a: Claim<readonly string[]>, b: Claim<readonly string[]> | undefined): boolean {
  const fold = (list: readonly string[]) => list.map(foldLetters).sort().join(' ');
  return b !== undefined && fold(a.value) === fold(b.value);
}
