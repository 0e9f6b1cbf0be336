import { koreanBylines } from '../../rules/bylines/korean';
import { worldBylines } from '../../rules/bylines/world';
import type { CreditRule } from '../../rules/credit';
import { koreanCredits } from '../../rules/credits/korean';
import { worldCredits } from '../../rules/credits/world';
import { koreanDatelines } from '../../rules/datelines/korean';
import { worldDatelines } from '../../rules/datelines/world';
import { splitNames } from '../../text/names';
import { addOutlet, addText, type ClaimLists } from '../claim-lists';
import { type CreditMatch, matchCredit } from '../credit-patterns';

/** In this order: of the rules for one place, the first that matches a line reads it. */
const RULES: readonly CreditRule[] = [
  ...koreanDatelines,
  ...worldDatelines,
  ...koreanBylines,
  ...worldBylines,
  ...koreanCredits,
  ...worldCredits,
];

/** Lines at the head of an article in which datelines are looked for. */
const HEAD_LINES = 5;

/** Lines at its foot in which signatures are looked for, however long they are. */
const FOOT_LINES = 12;

/** Characters at either end of a line that are read: a credit opens or closes a paragraph. */
const EDGE = 150;

const MAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/gu;

/**
 * Reads datelines, signatures, mail addresses, source and rights lines.
 *
 * @param lines the article's text lines, untrimmed
 */
export function readCreditLines(lines: readonly string[], claims: ClaimLists): void {
  lines.forEach((line, index) => {
    const isHead = index < HEAD_LINES;
    const isFoot = index >= lines.length - FOOT_LINES || line.length <= EDGE;
    const opening = line.slice(0, EDGE);
    const closing = line.slice(-EDGE);
    if (isHead) readLine('start', opening, claims);
    if (isFoot) readLine('end', closing, claims);
    readLine('any', closing, claims);
    if (isHead || isFoot) readMails(isFoot ? closing : opening, claims);
  });
}

function readLine(where: CreditRule['where'], line: string, claims: ClaimLists): void {
  for (const rule of RULES) {
    const match = rule.where === where ? matchCredit(rule, line) : null;
    if (match) {
      readMatch(match, claims);
      return;
    }
  }
}

function readMatch({ rule, outlet, person, words }: CreditMatch, claims: ClaimLists): void {
  if (outlet && rule.outlet) {
    addOutlet(claims, { name: outlet }, ['article-text', rule.id, rule.outlet], words);
  }
  if (!person || !rule.byline) return;
  for (const name of splitNames(person)) {
    addText(claims, 'byline', name, ['article-text', rule.id, rule.byline], words);
  }
}

/** Reporters have addresses at their outlet; those at free providers lead to no outlet. */
function readMails(line: string, claims: ClaimLists): void {
  for (const [mail, domain = ''] of line.matchAll(MAIL)) {
    addOutlet(
      claims,
      { domain: domain.toLowerCase() },
      ['mail-address', 'mail-domain', 0.75],
      mail,
    );
  }
}
