import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

/** Danish, Finnish, Norwegian and Swedish, whose labels are near enough to stand together. */
export const nordic: LinePhrases = [
  /annon(s|se|ce|sørinnhold)|reklame|mainos|(artikkelen|saken|artikeln|artiklen|juttu) (fort|jatk).{0,40}(annon|mainok).{0,6}|(l[eäæ]s|visa?) mere?|lue lisää|näytä lisää|mest l[eäæ]s\w*|luetuimmat|relat?er\w*( artik\w+| nyheter)?|(del|dela|jaa)( art.{3,8})?|komment(arer|it)|nyh(et|eds)s?brev|uutiskirje|log(g|ga)? inn?d?/,
  /(l[eäæ]s|lytt|lyssna|hør|se) (også|också|även)(?!\w)|(lue|katso) myös|l[eäæ]s mere?( om [^.:]{2,40})?\s*[:|]|lue (lisää|aiheesta)[^.:]{0,30}[:|]/,
  /(meld|registrer) deg på|tilmeld dig|anmäl dig till|(abonner|prenumerera) på|(få|modtag) .{2,80}(nyh(et|eds)s?brev|inn?boks|inkorg)|f[øö]l[gj] oss? |tilaa .{2,60}(uutiskirje|sähköposti)|(denne|den här) (saken|artik\w+) er? .{0,20}for abonnent/,
  /alle rettigheter|alla rättigheter|kaikki oikeudet/,
];

/** Lines that match, by family: each is a test. */
export const nordicExamples: LineExamples = {
  label: ['Annonse', 'Annons', 'Mainos', 'Vis mer', 'Läs mer', 'Lue lisää', 'Mest lest'],
  'related-line': [
    'Les også: Broen i bygda åpner igjen',
    'Läs också: Bron öppnar igen',
    'Læs også: Broen åbner igen',
    'Lue myös: Kylän silta avataan taas',
  ],
  'sign-up-line': ['Meld deg på nyhetsbrevet', 'Følg oss i dag', 'Tilaa Sillan uutiskirje'],
  'credit-line': ['Alle rettigheter forbeholdt', 'Kaikki oikeudet pidätetään'],
};
