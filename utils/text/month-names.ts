/**
 * Beginnings of month names, January first, as CLDR writes them in full and in short: English,
 * German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Turkish, Russian,
 * Ukrainian and Arabic (Gulf, Levantine and Maghrebi names). Accents are taken off first.
 */
const MONTH_STARTS: readonly string[] = [
  'jan|gen|ene|oca|янв|січ|يناير|كانون الثاني|جانفي',
  'feb|fev|sub|şub|фев|лют|فبراير|شباط|فيفري',
  'mar|mrt|maerz|мар|бер|مارس|آذار',
  'apr|abr|avr|nis|апр|кві|أبريل|ابريل|إبريل|نيسان|أفريل',
  'may|mai|mag|mei|maj|мая|май|тра|مايو|أيار|ماي',
  'jun|juin|giu|haz|июн|чер|يونيو|حزيران|جوان',
  'jul|juil|lug|tem|июл|лип|يوليو|تموز|جويلية',
  'aug|aou|ago|агу|авг|сер|أغسطس|آب|أوت',
  'sep|set|eyl|сен|вер|سبتمبر|أيلول',
  'oct|okt|out|ott|eki|окт|жов|أكتوبر|اكتوبر|تشرين الأول',
  'nov|kas|ноя|лис|نوفمبر|تشرين الثاني',
  'dec|dez|dic|des|ara|дек|гру|ديسمبر|كانون الأول',
];

const STARTS = MONTH_STARTS.map((starts) => new RegExp(`^(?:${starts})`, 'u'));

/**
 * The number of a month's name.
 *
 * @param word the name as written, in full or shortened, in any case
 * @returns 1 to 12, or `null` when the word is no month
 */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  // Only Latin letters lose their marks: й and ё are letters of their own.
  const plain = /^\p{Script=Latin}/u.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '')
    : lower;
  const index = STARTS.findIndex((starts) => starts.test(plain));
  return index < 0 ? null : index + 1;
}
