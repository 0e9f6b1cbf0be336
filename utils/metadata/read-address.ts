import type { Claim } from '../article/claim';
import { parseDate } from '../text/dates';
import { addOutlet, addText, type ClaimLists } from './claim-lists';
import { hostOf } from './host-of';

/** A day written in a path: /2024/05/03/, /20240503-, /2024-05-03. */
const DAY_IN_PATH =
  /[/_.-](?<y>(?:19|20)\d{2})(?<gap>[/_.-]?)(?<m>0[1-9]|1[0-2])\k<gap>(?<d>0[1-9]|[12]\d|3[01])(?=\d{0,6}(?:[/_.-]|\D|$))/;

/** Reads what the page's own address tells: its site, and often the day. */
export function readAddress(url: string, claims: ClaimLists): void {
  const host = hostOf(url);
  if (!host) return;
  addOutlet(claims, { domain: host }, ['page-address', 'page-host', 0.8], host);
  addText(claims, 'host', host, ['page-address', 'page-host', 0.4]);
  addText(claims, 'published', dayInAddress(url), ['page-address', 'day-in-address', 0.62], url);
}

/** The day in an address's path, as an ISO date, or `null`. */
function dayInAddress(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const day = DAY_IN_PATH.exec(path)?.groups;
  return day ? parseDate(`${day.y}-${day.m}-${day.d}`) : null;
}

/** Makes canonical addresses whole; one on another site says where the text is from. */
export function readCanonical(
  found: readonly Claim<string>[],
  pageUrl: string,
  claims: ClaimLists,
): void {
  const own = hostOf(pageUrl);
  for (const { value, source, rule, confidence } of found) {
    const url = URL.parse(value, pageUrl);
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    addText(claims, 'canonical', url.href, [source, rule, confidence], value);
    const host = hostOf(url.href);
    if (own && !isSameSite(host, own)) {
      addOutlet(claims, { domain: host }, ['meta-tag', 'canonical-elsewhere', 0.6], url.href);
    }
  }
}

function isSameSite(a: string, b: string): boolean {
  return a.split('.').slice(-2).join('.') === b.split('.').slice(-2).join('.');
}
