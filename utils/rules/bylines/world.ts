import type { CreditExample, CreditRule } from '../credit';

/** Signed lines in other languages. */
export const worldBylines: readonly CreditRule[] = [
  {
    id: 'signed-by',
    pattern:
      '^(?:[Bb]y|BY|Von|VON|Par|Por|Di|Door|Av|Af|Od|Автор|Yazan|Text|Texto|Texte)\\s?:?\\s{name}(?:, (?<outlet>[\\p{Lu}][\\p{L} .&]{2,30}))?$',
    where: 'start',
    outlet: 0.45,
    byline: 0.7,
  },
  {
    id: 'ar-signed-by',
    pattern:
      '^(?:بقلم|كتب|كتبت)\\s?[:：]?\\s(?<person>\\p{sc=Arabic}{2,}(?: \\p{sc=Arabic}{2,}){1,3})$',
    where: 'start',
    byline: 0.7,
  },
  {
    id: 'zh-signed-by',
    pattern:
      '^(?:作者|撰文|文|[记記]者)\\s?[:：/／]\\s?(?<person>\\p{sc=Han}{2,4}(?:[、 ]\\p{sc=Han}{2,4})*)$',
    where: 'any',
    byline: 0.75,
  },
];

export const worldBylineExamples: readonly CreditExample[] = [
  { rule: 'signed-by', line: 'By Ann Lee and Carl Berg', byline: ['Ann Lee', 'Carl Berg'] },
  { rule: 'signed-by', line: 'Von Anna-Lena Müller', byline: ['Anna-Lena Müller'] },
  { rule: 'signed-by', line: 'Par Élodie Martin', byline: ['Élodie Martin'] },
  { rule: 'signed-by', line: 'Автор: Иван Петров', byline: ['Иван Петров'] },
  { rule: 'ar-signed-by', line: 'بقلم: سامي حداد', byline: ['سامي حداد'] },
  { rule: 'zh-signed-by', line: '作者：王小明', byline: ['王小明'] },
];
