import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const nl: LinePhrases = [
  /advertentie|reclame|(artikel|tekst) gaat verder .{0,20}advertentie|(lees|toon|bekijk) (meer|verder)|gerelateerde?( (artikelen|berichten|nieuws))?|meest gelezen|deel( dit artikel)?|delen|reacties?|reageer|nieuwsbrief|inloggen|leestijd.*/,
  /(lees|bekijk|luister|zie) (ook|hier)\b|(lees|bekijk|luister) (meer|verder|terug)[^.:]{0,50}[:|]/,
  /schrijf je (nu |hier )?in\b|meld je (nu |hier )?aan\b|abonneer je\b|ontvang .{0,90}(nieuwsbrief|mail|inbox)|volg ons |dit artikel is (exclusief|alleen) |al abonnee/,
  /alle rechten voorbehouden|dit (artikel|verhaal) .{0,30}(eerder|oorspronkelijk)\b/,
];

/** Lines that match, by family: each is a test. */
export const nlExamples: LineExamples = {
  label: ['Advertentie', 'Gerelateerde artikelen', 'Meest gelezen'],
  'related-line': ['Lees ook: De brug in het dorp gaat weer open', 'Lees meer over de brug:'],
  'sign-up-line': ['Schrijf je in voor onze nieuwsbrief', 'Al abonnee? Log in'],
  'credit-line': ['Alle rechten voorbehouden'],
};
