import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

/** Lines that are alike in many languages, or name the same networks and agencies. */
export const common: LinePhrases = [
  /newsletters?|tags|1 ?(\/|of) ?\d+/,
  />>/,
  /(follow|folgen sie|suivez|retrouvez|sigue a|siga|segui|volg|følg|följ|seuraa) .{0,60}(facebook|twitter|instagram|whatsapp|google|telegram|youtube)/,
  /(sources?|quellen?|fuentes?|fontes?|font[ei]|bron|kilde|källa|lähde|kaynak|источник|(ال)?مصدر|出典|[来來]源) ?[:：] ?\S.{1,70}$|©|copyright\W{0,3}([©ⓒ]|\(c\)|(19|20)\d\d)|[(/](afp|ap|reuters|efe|lusa|ansa|dpa|ntb|tt|stt|ritzau|belga|anp|aa|共同|時事)[)/]$/,
];

/** Lines that match, by family: each is a test. */
export const commonExamples: LineExamples = {
  label: ['Newsletter', '1 / 3', '1 of 6'],
  'related-line': ['>> Alle Termine der Woche'],
  'sign-up-line': ['Follow Ann Example on Twitter', 'Suivez le quai sur Instagram'],
  'credit-line': ['Source: Example Agency', '© Example', '(EFE)', '/ritzau/', '来源：港口通讯社'],
};
