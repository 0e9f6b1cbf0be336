import type { ArticleFacts, CopyVerdict } from '../../utils/article/article';
import type { Claim, Fact } from '../../utils/article/claim';
import type { MessageKey } from '../../utils/i18n/t';
import { displayText } from '../../utils/text/display-text';
import { formatPrintedDate } from '../../utils/text/format-date';
import type { Words } from '../hooks/use-words';
import { claimSource } from './claim-source';

/** One claim in words: what it says, where it was read, and the quoted evidence. */
export interface ClaimWords {
  readonly value: string;
  readonly source: string;
  readonly quote: string;
}

/** Everything the page says about one fact. */
export interface FactEvidence {
  readonly fact: string;
  readonly best: ClaimWords | null;
  readonly rivals: readonly ClaimWords[];
}

/** A page can repeat a claim hundreds of times; past these there is nothing new to read. */
const MAX_RIVALS = 6;

/**
 * Lists the evidence for outlet, reporter, dates and kind of page; facts without any claim are
 * left out.
 *
 * @param facts the settled facts of an article
 * @param words the language to say it in
 */
export function listEvidence(facts: ArticleFacts, words: Words): FactEvidence[] {
  const { t, list, language } = words;
  const date = (value: string) => formatPrintedDate(value, language, 'long') ?? displayText(value);
  return [
    inWords(t('fact_outlet'), facts.outlet, (outlet) => displayText(outlet.name), t),
    inWords(t('fact_byline'), facts.byline, (names) => list(names.map(displayText)), t),
    inWords(t('fact_published'), facts.published, date, t),
    inWords(t('fact_posted'), facts.posted, date, t),
    inWords(t('fact_copy'), facts.copy, (verdict) => t(VERDICTS[verdict]), t),
  ].filter((evidence) => evidence.best !== null || evidence.rivals.length > 0);
}

const VERDICTS: Readonly<Record<CopyVerdict, MessageKey>> = {
  original: 'verdict_original',
  'portal-copy': 'verdict_portal_copy',
  'mirror-copy': 'verdict_mirror_copy',
  unknown: 'verdict_unknown',
};

function inWords<T>(
  fact: string,
  settled: Fact<T>,
  valueInWords: (value: T) => string,
  t: Words['t'],
): FactEvidence {
  const say = (claim: Claim<T>): ClaimWords => ({
    value: valueInWords(claim.value),
    source: t(claimSource(claim)),
    quote: displayText(claim.evidence),
  });
  const seen = new Set<string>();
  const rivals = settled.rivals.map(say).filter((rival) => {
    const key = JSON.stringify([rival.value, rival.source, rival.quote]);
    return !seen.has(key) && seen.add(key);
  });
  return { fact, best: settled.best && say(settled.best), rivals: rivals.slice(0, MAX_RIVALS) };
}
