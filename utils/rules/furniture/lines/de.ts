import type { LineExamples, LineRule } from '../line-rule';

export const de: readonly LineRule[] = [
  {
    family: 'label',
    line: /^(anzeige|werbung|advertorial|lesen sie (auch|mehr)( .{0,30})?|das könnte sie auch interessieren|auch interessant|mehr zum thema( .*)?|zum thema|mehr (dazu|aus|von|über|zu) .{0,40}|meistgelesen|häufig gelesen|newsletter( .{0,40})?|weitere (newsletter|informationen|artikel|nachrichten|meldungen|themen)|\d* ?kommentare?|kommentare?drucken|drucken|teilen|merken|vorlesen|schlagwörter( .*)?|themen|quelle[n:]? .{2,60}|bildergalerie|fotostrecke|startseite|empfohlener redaktioneller inhalt|externer inhalt|ein klick für den datenschutz|jetzt weiterlesen\W*|sie sind bereits kunde\W*|vorname|nachname|e-mail-adresse|zur (startseite|merkliste).*|bitte beachten|dieses thema im programm|auf einen blick)\W*$/i,
    longest: 80,
  },
  {
    family: 'related-line',
    line: /^\W*((lesen sie|lies|hören sie|sehen sie|mehr)( (auch|hier|mehr|dazu|zum thema)){0,3}[^.!?]{0,60}:|(mehr|weitere)[^.!?]{0,50} (lesen|finden|hören|sehen) sie\b|hier (finden|lesen|können|geht|kommen) (sie|es)\b|alle (infos|informationen|nachrichten|meldungen) |(auch|ebenfalls) interessant:|>>|übersicht:|sendung: .{5,80}\d)/i,
    longest: 200,
  },
  {
    family: 'sign-up-line',
    line: /^\W*(jetzt (abonnieren|anmelden|unterstützen|registrieren|testen|melden)|melden sie sich |abonnieren sie |(mit )?(meiner|ihrer|der) anmeldung |sie können (sich|den newsletter|ihre) jederzeit|der perfekte start in den tag|jeden (morgen|tag|montag|abend) .{0,80}|fehler (gefunden|auf|entdeckt)|wir freuen uns über eine mail|inhaltliches feedback|bitte achten sie darauf, dass ihre kommentare|kommentare (müssen|sind|werden)|folgen sie uns|ich (bin damit einverstanden|möchte über)|personenbezogene daten können|um eingebettete inhalte|an dieser stelle find|für [\d.,]+ ?€|zur anmeldung|diesen artikel (teilen|kommentieren)|(hier )?anmelden|gerne als leser)/i,
    longest: 900,
  },
];

/** Lines that match, by family: each is a test. */
export const deExamples: LineExamples = {
  label: ['Anzeige', 'Lesen Sie auch', 'Mehr zum Thema', 'Häufig gelesen'],
  'related-line': [
    'Lesen Sie hier mehr aus der Stadt: Brücke gesperrt',
    '>> Hier finden Sie alle Termine',
  ],
  'sign-up-line': ['Jetzt abonnieren und weiterlesen.', 'Fehler gefunden? Jetzt melden.'],
};
