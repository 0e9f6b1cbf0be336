import type { Claim } from '../article/claim';
import type { PageClaims, Reading } from '../article/reading';
import { type DateHints, parseDate } from '../text/dates';
import { splitNames } from '../text/names';
import { addText, type ClaimLists, emptyClaims, type TextFact } from './claim-lists';
import { dateHints, scriptLanguage } from './date-hints';
import { hostOf } from './host-of';
import { mergeClaims } from './merge-claims';
import { outletByName } from './outlet-table';
import { readAddress, readCanonical } from './read-address';
import { readTitles } from './read-titles';
import { settleLanguage } from './settle-text-facts';

/** Characters of the text in which its script is looked for. */
const SAMPLE = 4000;

/**
 * Takes apart what a page says: dates become ISO 8601, bylines single names, titles lose the names
 * of sites, and addresses become whole.
 *
 * @param reading what the reader script handed back
 * @returns claims whose values are facts
 */
export function readClaims(reading: Reading): PageClaims {
  const found = reading.claims;
  const claims = emptyClaims();
  const script = scriptLanguage(reading.text.slice(0, SAMPLE));
  addText(claims, 'language', script, ['article-text', 'script', 0.9], reading.text.slice(0, 80));
  claims.language.unshift(...found.language);
  const hints = dateHints(settleLanguage(claims.language).best?.value ?? '', hostOf(reading.url));
  for (const fact of ['published', 'modified', 'posted'] as const) {
    readDates(found[fact], fact, hints, claims);
  }
  readTitles(found, reading.url, claims);
  readAddress(reading.url, claims);
  readCanonical(found.canonical, reading.url, claims);
  for (const one of found.byline) {
    for (const name of reportersOf(one.value)) addAs('byline', name, one, claims);
  }
  const { deck, section, host, copy, outlet, kicker } = found;
  const unchanged = { ...emptyClaims(), deck, section, host, copy, outlet, kicker };
  return mergeClaims(unchanged, claims);
}

/** The names of a signature; beside a person, an outlet is where the person works. */
function reportersOf(signature: string): string[] {
  const names = splitNames(signature);
  const people = names.filter((name) => !outletByName(name));
  return people.length > 0 ? people : names;
}

function readDates(
  found: readonly Claim<string>[],
  fact: TextFact,
  hints: DateHints,
  claims: ClaimLists,
): void {
  for (const one of found) {
    const iso = parseDate(one.value, hints);
    if (iso) addAs(fact, iso, one, claims);
  }
}

function addAs(fact: TextFact, value: string, one: Claim<string>, claims: ClaimLists): void {
  addText(claims, fact, value, [one.source, one.rule, one.confidence], one.evidence);
}
