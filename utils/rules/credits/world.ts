import type { CreditExample, CreditRule } from '../credit';

/** Lines that say where a text first stood. */
export const worldCredits: readonly CreditRule[] = [
  {
    id: 'first-published',
    pattern:
      '(?:originally (?:appeared|published|ran)|first (?:appeared|published)|republished from|erschien zuerst|zuerst erschienen|publié (?:initialement|à l.origine)|publicado originalmente|pubblicato originariamente|ilk olarak) (?:on|in|at|by|with permission from|auf|bei|sur|dans|par|en|em|no|na|su|da)? ?(?:the |The )?{outlet}(?:\\s(?:and is|under)|[.,:;(]|$)',
    where: 'any',
    outlet: 0.72,
  },
  {
    id: 'source-line',
    pattern:
      '^(?:[Ss]ource|SOURCE|Quelle|Fuente|Fonte|Fonte originale|Источник|Kaynak|المصدر|via|Via)\\s?[:：]\\s?{outlet}$',
    where: 'end',
    outlet: 0.6,
  },
  {
    id: 'zh-source',
    pattern: '^(?:.{0,20}\\s)?(?:来源|來源|稿源|出典|配信)\\s?[:：]\\s?{outlet}(?:\\s|$)',
    where: 'any',
    outlet: 0.75,
  },
  {
    id: 'ja-wire-close',
    pattern: '（(?<outlet>共同通信|共同|ロイター|時事通信|時事|AFP時事|ブルームバーグ)）$',
    where: 'any',
    outlet: 0.6,
  },
  {
    id: 'copyright-world',
    pattern:
      '^(?:[Cc]opyright|COPYRIGHT|©|\\([cC]\\)|版权所有|Авторские права)[\\s:©.,-]*(?:\\([cC]\\)\\s)?(?:\\d{4}\\s?[-–]?\\s?)*(?:by |The )?{outlet}(?:[.,|–-]|\\s[|–-]|(?=\\s(?:Al|Tou|Tod|Tut|Все|Tüm)))\\s?(?=.*(?:[Rr]ights|[Rr]eserv|vorbehalten|[Dd]roits|[Dd]erechos|[Dd]ireitos|[Dd]iritti|защищены|saklıdır))',
    where: 'end',
    outlet: 0.6,
  },
];

export const worldCreditExamples: readonly CreditExample[] = [
  {
    rule: 'first-published',
    line: 'This article originally appeared on The Conversation.',
    outlet: 'Conversation',
  },
  {
    rule: 'first-published',
    line: 'Dieser Text erschien zuerst bei Correctiv.',
    outlet: 'Correctiv',
  },
  {
    rule: 'first-published',
    line: 'Este texto fue publicado originalmente en El Faro.',
    outlet: 'El Faro',
  },
  { rule: 'source-line', line: 'Source: Le Monde', outlet: 'Le Monde' },
  { rule: 'zh-source', line: '2025-09-08 10:20 来源：新华网', outlet: '新华网' },
  { rule: 'ja-wire-close', line: '最後の文。（共同通信）', outlet: '共同通信' },
  {
    rule: 'copyright-world',
    line: '© 2024 Beispiel Zeitung. Alle Rechte vorbehalten.',
    outlet: 'Beispiel Zeitung',
  },
];
