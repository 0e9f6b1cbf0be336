import type { OutletClue } from '../article/reading';
import type { OutletRule } from '../rules/outlet';
import { allOutlets } from '../rules/outlets/all-outlets';
import { portals } from '../rules/outlets/portals';
import { foldLetters } from '../text/fold-letters';

const byName = new Map<string, OutletRule>();
/** Names without the English article, where two outlets would be one: the first has it. */
const byBareName = new Map<string, OutletRule>();
const byHost = new Map<string, OutletRule>();
const byMail = new Map<string, OutletRule[]>();
const byKey = new Map<string, OutletRule>();
const portalTable = new Map<string, OutletRule>();

for (const outlet of allOutlets) {
  for (const name of [outlet.name, ...(outlet.aliases ?? [])]) {
    byName.set(foldLetters(name), outlet);
    if (!byBareName.has(foldOutlet(name))) byBareName.set(foldOutlet(name), outlet);
  }
  for (const host of [outlet.domain, ...(outlet.hosts ?? [])]) byHost.set(host, outlet);
  const mails = new Set([outlet.domain, ...(outlet.mail ?? []), ...(outlet.sharedMail ?? [])]);
  for (const mail of mails) byMail.set(mail, [...(byMail.get(mail) ?? []), outlet]);
  if (outlet.daum) byKey.set(`daum ${outlet.daum}`, outlet);
  if (outlet.naver) byKey.set(`naver ${outlet.naver}`, outlet);
}
for (const portal of portals) {
  for (const host of [portal.domain, ...(portal.hosts ?? [])]) portalTable.set(host, portal);
}

/** Parts of portals where readers write for themselves. */
const READERS_OWN = /^(?:m\.)?(?:blog|cafe|post|kin|tistory)\./;

/** Folds the name of an outlet for comparison; an English article before it does not count. */
export function foldOutlet(name: string): string {
  return foldLetters(name.replace(/^the\s+/i, ''));
}

/**
 * Looks an outlet up by a name as written, by a host name written as a name, or, in Korean, by the
 * first word of a name that goes on with a section (`이데일리 스타in`).
 */
export function outletByName(name: string): OutletRule | null {
  const known = byName.get(foldLetters(name)) ?? byBareName.get(foldOutlet(name));
  if (known) return known;
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(name)) return outletByHost(name.toLowerCase());
  const [first = '', ...more] = name.split(/[\s/·]+/);
  return more.length > 0 && /\p{sc=Hangul}{2}/u.test(first)
    ? (byName.get(foldLetters(first)) ?? null)
    : null;
}

/** The outlet a host belongs to: its own, or that of a domain above it. */
export function outletByHost(host: string): OutletRule | null {
  return lookUp(byHost, host);
}

/** The portal a host belongs to, unless readers write there themselves. */
export function portalByHost(host: string): OutletRule | null {
  return READERS_OWN.test(host) ? null : lookUp(portalTable, host);
}

function lookUp(table: ReadonlyMap<string, OutletRule>, host: string): OutletRule | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const found = table.get(labels.slice(from).join('.'));
    if (found) return found;
  }
  return null;
}

/** All outlets whose reporters have addresses at a mail domain. */
export function outletsByMail(domain: string): readonly OutletRule[] {
  const labels = domain.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const found = byMail.get(labels.slice(from).join('.'));
    if (found) return found;
  }
  return [];
}

/** The outlet of a key in a portal's picture addresses; `imbc` and `iMBC` are two. */
export function outletByKey({
  portal,
  key,
}: NonNullable<OutletClue['portalKey']>): OutletRule | null {
  return byKey.get(`${portal} ${key}`) ?? null;
}
