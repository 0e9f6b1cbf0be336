import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const fr: LinePhrases = [
  /publicité|annonce|la suite après cette publicité|lire (la suite|plus)|vous aimerez aussi|sur le même (sujet|thème)|articles? (liés?|similaires|associés|recommandés)|les? plus (lus?|partagés)|partager( (cet|sur) .*)?|imprimer|commentaires?|s.abonner|se connecter|temps de lecture.*/,
  /(à )?((re)?li(re|sez)|(re)?voir|écouter) (aussi|également)\b|(notre (dossier|article|reportage)|en savoir plus)\s*[:|]/,
  /(inscrivez|abonnez|connectez|suivez)-(vous|nous)\b|rece(voir|vez) .{0,90}(newsletter|mail|alertes)|il vous reste .{1,10}%|déjà abonné|pour (lire|accéder|continuer) .{0,60}(abonn|inscriv|connect)ez/,
  /([\w .]{2,20} )?avec (l.)?(afp|reuters|ap|agences)$|tous droits .{0,40}réservés|reproduction .{0,30}interdite|cet article .{0,40}(initialement|été traduit)\b/,
];

/** Lines that match, by family: each is a test. */
export const frExamples: LineExamples = {
  label: ['Publicité', 'Sur le même sujet', '3 commentaires', 'La suite après cette publicité'],
  'related-line': [
    'À lire aussi : le pont du village rouvre au printemps',
    'LIRE AUSSI SUR LE QUAI',
    'Notre dossier : les rivières du nord',
  ],
  'sign-up-line': [
    'Inscrivez-vous à notre lettre du matin',
    'Suivez-nous dès maintenant',
    'Déjà abonné ? Connectez-vous',
  ],
  'credit-line': ['Le Quai avec AFP', 'Tous droits réservés'],
};
