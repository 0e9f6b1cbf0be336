import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const de: LinePhrases = [
  /anzeige|werbung|(lesen sie|lest|lies) (auch|mehr)( .{0,30})?|das könnte .{3,6}auch interessieren|auch interessant|(mehr )?zum thema( finden .*)?|mehr (dazu|aus de[mr] .{2,25})|meistgelesen|häufig gelesen|weitere (informationen|artikel|nachrichten|themen)|kommentare?|drucken|teilen|merken|schlagwörter( .*)?|themen|bildergalerie|empfohlener redaktioneller inhalt|externer inhalt|ein klick für den datenschutz|bitte beachten|dieses thema im programm/,
  /(lesen sie|lies|lest|hören sie|sehen sie) (auch|hier|mehr|dazu|zum thema)[^.!?]{0,60}:|mehr (dazu|zum thema|hier):|mehr [^.!?]{0,50} (lesen|finden|hören) sie (hier|i[nm]|auf|unter)\b|hier (finden|lesen) (sie|du)\b|hier geht.?.?s zu|auch interessant:|sendung: .{5,80}\d/,
  /jetzt (kostenlos )?(abonnieren|anmelden|registrieren|testen)( und .*)?\W*$|abonnieren sie |mit (mein|ihr|d)er anmeldung (zu|stimm|erkl)|sie können (sich|ihre) .{0,20}jederzeit|jeden (morgen|tag|montag) .{0,60}(newsletter|postfach|topstor)|fehler (gefunden|auf [\w.]+ entdeckt)\?|folgen sie uns|ich bin damit einverstanden, dass mir |personenbezogene daten können an dritt|um eingebettete inhalte|an dieser stelle finde(n sie|st du)/,
  /mit (agentur)?material\b|(dpa|afp|apa|sda|epd|kna)([/-][\w/-]{2,20})?$|diese[rs] (artikel|text|beitrag) .{0,30}(zuerst|ursprünglich)\b/,
];

/** Lines that match, by family: each is a test. */
export const deExamples: LineExamples = {
  label: ['Anzeige', 'Lesen Sie auch', 'Mehr zum Thema', 'Häufig gelesen', '3 Kommentare'],
  'related-line': [
    'Lesen Sie hier mehr aus der Stadt: Brücke gesperrt',
    '>> Hier finden Sie alle Termine',
    'Mehr über die Brücke lesen Sie hier.',
  ],
  'sign-up-line': [
    'Jetzt abonnieren und weiterlesen.',
    'Fehler gefunden? Jetzt melden.',
    'Jeden Morgen die Nachrichten der Stadt in Ihrem Postfach',
  ],
  'credit-line': ['dpa/lno', 'Mit Agenturmaterial.'],
};
