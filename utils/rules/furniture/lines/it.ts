import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const it: LinePhrases = [
  /pubblicità|annuncio|leggi (di più|tutto|altro)|(articoli|notizie) (correlat|consigliat|simil)[ie]|(potrebbero|ti potrebbe) interessar(ti|e)( anche)?|(i )?più lett[ie]|condividi( (questo|su) .*)?|commenti|iscriviti|abbonati|accedi|continua a leggere|tempo di lettura.*/,
  /(leggi|guarda|vedi|ascolta) (anche|pure)\b|(articol[oi] correlat[oi]|per approfondire)\s*[:|]/,
  /(iscriviti|abbonati|registrati) |ricevi .{0,90}(newsletter|mail|notifiche)|(seguici|unisciti) (su|a|al)\b|(sei )?già abbonat|per continuare a leggere/,
  /riproduzione riservata|tutti i diritti (sono )?riservati/,
];

/** Lines that match, by family: each is a test. */
export const itExamples: LineExamples = {
  label: ['Pubblicità', 'Articoli correlati', 'Condividi', 'I più letti'],
  'related-line': ['Leggi anche: il ponte del paese riapre', '(Guarda anche il video del ponte)'],
  'sign-up-line': ['Iscriviti alla nostra lettera del mattino', 'Già abbonato? Accedi'],
  'credit-line': ['RIPRODUZIONE RISERVATA ©', 'Tutti i diritti riservati'],
};
