import { type Claim, type Fact, settle, UNKNOWN } from '../article/claim';
import type { PageClaims } from '../article/reading';
import { sections } from '../rules/credits/sections';
import { foldLetters } from '../text/fold-letters';
import type { Place } from './settle-place';
import { isPageWord } from './weigh-outlet';

const sectionNames = new Set(sections);

/** Any title is better than none: the reader sees at once when it is wrong. */
const TITLE_THRESHOLD = 0.3;
const THRESHOLD = 0.5;
/** The bare host name is claimed at 0.4 and is always true. */
const HOST_THRESHOLD = 0.3;

/** Letters of a summary that are looked for in the text: a page may cut the rest. */
const EXCERPT = 30;
const LONGEST_DECK = 320;

export function settleTitle(claims: readonly Claim<string>[]): Fact<string> {
  return settle(claims, { threshold: TITLE_THRESHOLD, key: foldLetters });
}

/** The label that was cut from the title that was settled on. */
export function settleKicker(claims: readonly Claim<string>[], title: Fact<string>): Fact<string> {
  const best = foldLetters(title.best?.value ?? '');
  const own = claims.filter(
    (one) => foldLetters(one.evidence).endsWith(best.slice(-60)) || isCut(one, best),
  );
  return best ? settle(own, { threshold: THRESHOLD, key: foldLetters }) : UNKNOWN;
}

/** Evidence is kept to a length, so a long title is compared by its beginning. */
function isCut(one: Claim<string>, title: string): boolean {
  const rest = foldLetters(one.evidence.replace(/^\s*[[【][^\]】]*[\]】]/, ''));
  return rest.length > 20 && title.startsWith(rest.slice(0, 40));
}

/** A summary that the article's author wrote: neither its first sentence nor its title. */
export function settleDeck(
  decks: readonly Claim<string>[],
  articleText: string,
  place: Place,
  title: Fact<string>,
): Fact<string> {
  const text = foldLetters(articleText.slice(0, 20_000));
  const head = foldLetters(title.best?.value ?? '');
  const claims = decks.filter((one) => {
    if (one.rule === 'portal-summary') return true;
    if (place.kind === 'mirror' && isPageWord(one)) return false;
    const deck = foldLetters(one.value);
    if (one.value.length > LONGEST_DECK || /(?:\.\.\.|…)$/.test(one.value)) return false;
    return deck.length > 10 && !text.includes(deck.slice(0, EXCERPT)) && !head.includes(deck);
  });
  return settle(claims, { threshold: THRESHOLD, key: foldLetters });
}

/** The section, which on a mirror is the board's and not told. */
export function settleSection(claims: readonly Claim<string>[], place: Place): Fact<string> {
  const own = claims.filter((one) =>
    one.rule === 'header-line'
      ? sectionNames.has(one.value.toLowerCase())
      : one.rule !== 'board-tag' && (place.kind !== 'mirror' || !isPageWord(one)),
  );
  return settle(own, { threshold: THRESHOLD, key: foldLetters });
}

/** The language: of one primary tag (`ko`, `ko-KR`) all claims agree. */
export function settleLanguage(claims: readonly Claim<string>[]): Fact<string> {
  const tags = claims.flatMap((one) => {
    try {
      const [value] = Intl.getCanonicalLocales(one.value.replace('_', '-').split(/[\s,;]/)[0]);
      return value ? [{ ...one, value }] : [];
    } catch {
      return [];
    }
  });
  return settle(tags, { threshold: THRESHOLD, key: (tag) => tag.split('-')[0] ?? tag });
}

/** The page's own idea of its address. */
export function settleCanonical(claims: readonly Claim<string>[]): Fact<string> {
  return settle(claims, { threshold: THRESHOLD, key: (url) => url });
}

/** The name of the site the page was read on; what a page says of itself names it best. */
export function settleHost(claims: PageClaims): Fact<string> {
  const names = claims.outlet.flatMap((one) =>
    one.value.name && isPageWord(one) && one.source !== 'page-address'
      ? [{ ...one, value: one.value.name }]
      : [],
  );
  return settle([...names, ...claims.host], { threshold: HOST_THRESHOLD, key: foldLetters });
}
