import type { Claim } from '../article/claim';
import type { PageClaims } from '../article/reading';
import { foldLetters } from '../text/fold-letters';
import { addCopySign, addOutlet, addText, type ClaimLists } from './claim-lists';
import { cutTitle, splitLabel } from './cut-title';
import { hostOf } from './host-of';

/** Words in the name of a site that call it a portal for the news of others. */
const PORTAL_NAME =
  /포털|네이버 뉴스|다음뉴스|네이트 뉴스|Daum$|MSN|Yahoo! ?ニュース|SmartNews|dnews/iu;

/** What a heading is worth when another title of the page agrees with it. */
const AGREED_HEADING = 0.81;

/**
 * Reads the page's titles against each other: names of sections and sites are cut by agreement, the
 * board's tag goes, and the outlet's own label becomes the kicker.
 *
 * @param found what the page says; the claims read from it are added to `claims`
 */
export function readTitles(found: PageClaims, url: string, claims: ClaimLists): void {
  const siteNames = namesOfSite(found, url);
  const texts = found.title.map((one) => one.value);
  const page = found.title.find((one) => one.rule === 'document-title');
  const { cut } = cutTitle(page?.value ?? '', texts, siteNames);
  readSiteName(cut[0], claims);
  const tags = new Set(
    [...boardTags(found.section), ...cut.slice(1)].map(foldLetters).filter(Boolean),
  );
  for (const one of weighHeadings(found.title)) {
    const peers = texts.filter((text) => text !== one.value);
    readTitle({ ...one, value: cutTitle(one.value, peers, siteNames).title }, tags, claims);
  }
}

function namesOfSite(found: PageClaims, url: string): string[] {
  const host = hostOf(url);
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2);
  return [...found.outlet.flatMap((one) => one.value.name ?? []), ...labels, host];
}

function boardTags(sections: readonly Claim<string>[]): string[] {
  return sections.filter((one) => one.rule === 'board-tag').map((one) => one.value);
}

/** Headings count when another title begins with them, or is them; a lone one hardly. */
function weighHeadings(titles: readonly Claim<string>[]): Claim<string>[] {
  const others = titles
    .filter((one) => !one.rule.endsWith('heading'))
    .map((one) => foldLetters(one.value));
  return titles.flatMap((one) => {
    if (!one.rule.endsWith('heading')) return [one];
    const fold = foldLetters(one.value);
    const agrees = others.some(
      (other) => other.startsWith(fold) && fold.length > 0.5 * other.length,
    );
    if (!agrees && one.rule === 'subheading') return [];
    return [{ ...one, confidence: agrees ? AGREED_HEADING : one.confidence }];
  });
}

/** Writes a title with its label taken off, and the label as kicker unless the board wrote it. */
function readTitle(one: Claim<string>, tags: ReadonlySet<string>, claims: ClaimLists): void {
  const origin = [one.source, one.rule, one.confidence] as const;
  let { label, title } = splitLabel(withoutTag(one.value, tags));
  while (label !== null && tags.has(foldLetters(label))) ({ label, title } = splitLabel(title));
  addText(claims, 'title', title, origin, one.value);
  if (label) addText(claims, 'kicker', label, origin, `[${label}] ${title}`);
}

/** Some board skins print the tag before the title without brackets. */
function withoutTag(title: string, tags: ReadonlySet<string>): string {
  const [first = '', ...rest] = title.split(' ');
  return rest.length > 1 && tags.has(foldLetters(first)) && !first.startsWith('[')
    ? rest.join(' ')
    : title;
}

function readSiteName(name: string | undefined, claims: ClaimLists): void {
  if (!name) return;
  addText(claims, 'host', name, ['page-element', 'document-title', 0.62]);
  addOutlet(claims, { name }, ['page-element', 'document-title', 0.55], name);
  if (PORTAL_NAME.test(name))
    addCopySign(claims, 'portal', ['page-element', 'document-title', 0.7], name);
}
