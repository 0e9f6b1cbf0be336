import type { CreditExample, CreditRule } from '../credit';

/** How articles of other languages open: wire datelines and reporters in brackets. */
export const worldDatelines: readonly CreditRule[] = [
  {
    id: 'latin-wire',
    pattern: '^(?:\\p{Lu}[^()–—]{1,60}\\s)?\\({wire}(?:[/\\s][^()]{1,20})?\\)\\s*(?:[-–—:.]|$)',
    where: 'start',
    outlet: 0.7,
    why: 'PARIS (AFP) -, (Reuters) —, Berlin (dpa) -, MADRID, 9 sep. (EFE).-, ANKARA (AA) -',
  },
  {
    id: 'latin-wire-after-dash',
    pattern:
      '^\\p{Lu}[\\p{L} .,]{2,40},? \\d{0,2}\\.?\\s?\\p{L}{0,9}\\.? ?[(/–—-]\\s?{wire}[)/]?\\s*(?:[-–—:.]|$)',
    where: 'start',
    outlet: 0.6,
  },
  {
    id: 'ru-wire',
    pattern:
      '^[А-ЯЁ][А-ЯЁа-яё -]{2,30}, \\d{1,2} [а-я]{3,8}\\.? ?[—–-]? ?/?(?<outlet>РИА Новости|ТАСС|Интерфакс|REGNUM)/?',
    where: 'start',
    outlet: 0.75,
  },
  {
    id: 'ar-wire',
    pattern:
      '^[\\p{L}\\s,،-]{2,40} ?[(/（-] ?(?<outlet>رويترز|أ ف ب|د ب أ|وام|واس|قنا|سانا|وفا|سبوتنيك|الأناضول) ?[)/） -]',
    where: 'start',
    outlet: 0.7,
  },
  {
    id: 'ja-place-reporter',
    pattern:
      '^【[^】＝=]{1,12}[＝=](?<person>[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{2,8}(?:、[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{2,8})*)】',
    where: 'start',
    byline: 0.85,
    why: 'What stands before the sign is a place and says nothing of the outlet.',
  },
  {
    id: 'ja-wire-bracket',
    pattern:
      '^(?:[\\[［][^\\]］]{1,16}日\\s(?<outlet>ロイター)[\\]］]|【(?:[^】]{1,10})?(?:共同|時事|AFP)】)',
    where: 'start',
    outlet: 0.75,
  },
  {
    id: 'zh-wire',
    pattern:
      '^[(（]?(?<outlet>新华社|中新社|中新网|中央社|人民网|央视网)[^，。]{0,24}?\\d{1,2}日[电電讯訊]?',
    where: 'start',
    outlet: 0.75,
  },
  {
    id: 'zh-reporter-bracket',
    pattern:
      '[（(](?:本报|本報|见习|見習|实习)?[记記]者[:：\\s]?(?<person>[\\p{sc=Han}]{2,4}(?:[、 ][\\p{sc=Han}]{2,4})*)(?:[^）)]{0,12})[）)]',
    where: 'any',
    byline: 0.8,
  },
];

export const worldDatelineExamples: readonly CreditExample[] = [
  { rule: 'latin-wire', line: 'PARIS (AFP) - The first sentence.', outlet: 'AFP' },
  { rule: 'latin-wire', line: '(Reuters) — The first sentence.', outlet: 'Reuters' },
  { rule: 'latin-wire', line: 'LONDON, Sept 5 (Reuters) - The first sentence.', outlet: 'Reuters' },
  { rule: 'latin-wire', line: 'Berlin (dpa) - Der erste Satz.', outlet: 'dpa' },
  { rule: 'latin-wire', line: 'Madrid, 9 sep (EFE).- La primera frase.', outlet: 'EFE' },
  { rule: 'latin-wire', line: 'ROMA (ANSA) - La prima frase.', outlet: 'ANSA' },
  { rule: 'latin-wire', line: 'ANKARA (AA) - İlk cümle.', outlet: 'AA' },
  { rule: 'latin-wire', line: 'LISBOA (Lusa) - A primeira frase.', outlet: 'Lusa' },
  {
    rule: 'latin-wire-after-dash',
    line: 'BEIJING, Sept. 9 /Xinhua/ -- The first sentence.',
    outlet: 'Xinhua',
  },
  {
    rule: 'ru-wire',
    line: 'МОСКВА, 9 сен — РИА Новости. Первое предложение.',
    outlet: 'РИА Новости',
  },
  { rule: 'ru-wire', line: 'МОСКВА, 9 сентября. /ТАСС/. Первое предложение.', outlet: 'ТАСС' },
  { rule: 'ar-wire', line: 'القاهرة (رويترز) - الجملة الأولى.', outlet: 'رويترز' },
  { rule: 'ja-place-reporter', line: '【ソウル＝小池和樹】最初の文。', byline: ['小池和樹'] },
  { rule: 'ja-wire-bracket', line: '[東京 9日 ロイター] - 最初の文。', outlet: 'ロイター' },
  { rule: 'zh-wire', line: '新华社北京9月8日电 第一句话。', outlet: '新华社' },
  {
    rule: 'zh-reporter-bracket',
    line: '第一句话。（记者 张三丰、李四）',
    byline: ['张三丰', '李四'],
  },
];
