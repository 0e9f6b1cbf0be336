import type { CreditExample, CreditRule } from '../credit';

/** Rights lines and house signatures of Korean outlets. */
export const koreanCredits: readonly CreditRule[] = [
  {
    id: 'ko-copyright',
    pattern:
      '^(?=.*(?:무단|재배포|저작권자|[Rr]eserved|[Cc]opyright)).*?(?:저작권자|[Cc]opyright|COPYRIGHT|ⓒ|©|\\([cC]\\))(?:[\\s:ⓒ©.,-]|\\([cC]\\)|\\d{4})*{outlet}\\s?(?:[.,(&<>\\]]|-|무단|[Aa]ll |https?:|$)',
    where: 'end',
    outlet: 0.82,
  },
  {
    id: 'ko-house-signature',
    pattern: '^[☞▶◎]?\\s?(?:공감언론|국민과 함께하는|경제를 보는 눈,?)\\s{outlet}(?:\\s|$)',
    where: 'end',
    outlet: 0.7,
  },
  {
    id: 'ko-source',
    pattern: '^(?:출처|기사\\s?출처|원문|언론사)\\s?[:：=|]\\s?{outlet}$',
    where: 'any',
    outlet: 0.7,
  },
];

export const koreanCreditExamples: readonly CreditExample[] = [
  {
    rule: 'ko-copyright',
    line: 'Copyright © 지디넷코리아. 무단전재 및 재배포 금지.',
    outlet: '지디넷코리아',
  },
  {
    rule: 'ko-copyright',
    line: '<저작권자 ⓒ 이데일리, 무단전재 및 재배포 금지>',
    outlet: '이데일리',
  },
  {
    rule: 'ko-copyright',
    line: 'ⓒ 포포투(https://www.example.co.kr) 무단전재 및 재배포금지',
    outlet: '포포투',
  },
  {
    rule: 'ko-copyright',
    line: '[저작권자(c) MBC (https://news.example.com) 무단복제-재배포 금지]',
    outlet: 'MBC',
  },
  {
    rule: 'ko-copyright',
    line: 'Copyright ⓒ 헤럴드경제 All Rights Reserved.',
    outlet: '헤럴드경제',
  },
  { rule: 'ko-house-signature', line: '☞공감언론 뉴시스 someone@newsis.com', outlet: '뉴시스' },
  { rule: 'ko-source', line: '출처 : 한겨레', outlet: '한겨레' },
];
