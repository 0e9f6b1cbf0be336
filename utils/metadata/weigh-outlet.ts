import type { Outlet } from '../article/article';
import type { Claim, ClaimSource } from '../article/claim';
import type { OutletClue } from '../article/reading';
import type { OutletRule } from '../rules/outlet';
import { outletByHost, outletByKey, outletByName, outletsByMail } from './outlet-table';

/** A claim of an outlet, looked up in the table. */
export interface WeighedOutlet {
  readonly claim: Claim<Outlet>;
  /** The outlet of the table, or `null` when only the page names it. */
  readonly known: OutletRule | null;
  /** Whether the article says it (credits, pictures, mail) or the page around it does. */
  readonly by: 'article' | 'page';
}

const PAGE_SOURCES = new Set<ClaimSource>(['json-ld', 'meta-tag', 'page-element', 'page-address']);

/** Rules that read a field of the page which is nevertheless about the article. */
const ABOUT_ARTICLE = new Set(['portal-credit', 'json-ld-based-on', 'canonical-elsewhere']);

/** Whether a claim is the page's word, which on a copy is about the copy's host. */
export function isPageWord(claim: Claim<unknown>): boolean {
  return PAGE_SOURCES.has(claim.source) && !ABOUT_ARTICLE.has(claim.rule);
}

/** A host in the table is the outlet's in all but a few cases (parked and sold names). */
const OWN_HOST = 0.92;
/** A credit that names an outlet of the table, however loose its form. */
const CREDITED_NAME = 0.75;
/** A mail domain of several outlets proves none of them. */
const SHARED_MAIL = 0.35;

/** How Korean, Chinese and Japanese outlets end, and what only outlets are called elsewhere. */
const OUTLET_NAME =
  /(?:뉴스|뉴시스|일보|신문|통신|방송|경제|타임[스즈]|투데이|데일리|저널|스포츠|닷컴|미디어|매일|리포트|TV|报|日报|新闻|网|新聞|時報|通信|News|Times|Post|Herald|Tribune|Journal|Gazette|Press|Zeitung|Blatt)\d{0,2}$/u;

/**
 * Looks a clue up and weighs it anew: a name in the table is worth more than one that only looks
 * like an outlet's, and that more than any other; a mail domain that several outlets share is none.
 *
 * @returns the claims it amounts to; none for clues that lead nowhere
 */
export function weighOutlet(claim: Claim<OutletClue>): WeighedOutlet[] {
  const { name, domain, portalKey } = claim.value;
  if (portalKey) return known(claim, outletByKey(portalKey), claim.confidence);
  if (domain)
    return claim.source === 'mail-address' ? ofMail(claim, domain) : ofHost(claim, domain);
  return name ? ofName(claim, name) : [];
}

function known(
  claim: Claim<OutletClue>,
  rule: OutletRule | null,
  confidence: number,
): WeighedOutlet[] {
  if (!rule) return [];
  const value = { name: rule.name, domain: rule.domain };
  return [{ claim: { ...claim, value, confidence }, known: rule, by: speaker(claim) }];
}

function speaker(claim: Claim<OutletClue>): 'article' | 'page' {
  return isPageWord(claim) ? 'page' : 'article';
}

function ofMail(claim: Claim<OutletClue>, domain: string): WeighedOutlet[] {
  const rules = outletsByMail(domain);
  const confidence = rules.length === 1 ? claim.confidence : SHARED_MAIL;
  return rules.flatMap((rule) => known(claim, rule, confidence));
}

function ofHost(claim: Claim<OutletClue>, host: string): WeighedOutlet[] {
  return known(claim, outletByHost(host), isPageWord(claim) ? OWN_HOST : claim.confidence);
}

function ofName(claim: Claim<OutletClue>, name: string): WeighedOutlet[] {
  const isPage = isPageWord(claim);
  const rule = outletByName(name);
  const sure = isPage ? claim.confidence : Math.max(CREDITED_NAME, claim.confidence);
  if (rule) return known(claim, rule, sure);
  const value = { name: shortName(name), domain: null };
  const confidence = claim.confidence * (isPage ? 1 : doubt(claim, name));
  return [{ claim: { ...claim, value, confidence }, known: null, by: speaker(claim) }];
}

function doubt(claim: Claim<OutletClue>, name: string): number {
  if (OUTLET_NAME.test(name)) return claim.rule === 'header-line' ? 0.85 : 0.65;
  return claim.rule === 'header-line' ? 0.3 : 0.4;
}

/** The name without the motto behind it: `Der Postillon - Ehrliche Nachrichten`. */
function shortName(name: string): string {
  const [first = name] = name.split(/\s+[-–—|:·]\s+|\s*\|\s*/);
  return first.length > 2 ? first.trim() : name;
}
