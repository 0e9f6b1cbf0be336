import type { Article } from '../article/article';
import type { Reading, Trace } from '../article/reading';
import { readClaims } from './read-claims';
import { settleByline } from './settle-byline';
import { settleCopy } from './settle-copy';
import { settleDates } from './settle-dates';
import { settleOutlet } from './settle-outlet';
import { settlePlace } from './settle-place';
import {
  settleCanonical,
  settleDeck,
  settleHost,
  settleKicker,
  settleLanguage,
  settleSection,
  settleTitle,
} from './settle-text-facts';

/**
 * Weighs all claims of a reading and settles the facts. A fact without enough support stays
 * unknown, with its claims as rivals. Needs the table of outlets, so it never runs in a page.
 *
 * @param reading what the reader script handed back
 * @param trace its notes, passed on
 * @param options.latest ISO date of today: later dates are mistakes
 */
export function settleArticle(
  reading: Reading,
  trace: readonly Trace[],
  options: { latest?: string } = {},
): Article {
  const { url, html, text, credit, via, counts } = reading;
  const claims = readClaims(reading);
  const place = settlePlace(url, claims);
  const title = settleTitle(claims.title);
  const outlet = settleOutlet(place);
  return {
    url,
    html,
    text,
    credit,
    via,
    counts,
    trace,
    facts: {
      title,
      kicker: settleKicker(claims.kicker, title),
      deck: settleDeck(claims.deck, text, place, title),
      outlet,
      byline: settleByline(claims.byline, place),
      ...settleDates(claims, place, options.latest),
      section: settleSection(claims.section, place),
      language: settleLanguage(claims.language),
      canonical: settleCanonical(claims.canonical),
      host: settleHost(claims),
      copy: settleCopy(claims.copy, place, outlet),
    },
  };
}
