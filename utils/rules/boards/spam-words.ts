import type { SpamWords } from '../board';

/**
 * Each word alone may stand on an honest page; a page whose menus hold several different ones is
 * no outlet's. Words a newspaper has as a section (betting, horse racing, casino) are left out.
 */
export const spamWords: readonly SpamWords[] = [
  {
    language: 'ko',
    why: 'Menus of sites that recommend unlicensed gambling, adult chats and lenders.',
    words: [
      '먹튀',
      '보증업체',
      '보증카지노',
      '보증토토',
      '카지노사이트',
      '토토사이트',
      '카지노 노하우',
      '토토 노하우',
      '홀덤 노하우',
      '총판',
      '온라인카지노',
      '꽁머니',
      '섹시bj',
      '성인용품',
      '조건만남',
      '출장마사지',
      '무직자대출',
      '급전대출',
      '사설토토',
      '스포츠분석',
      '판매의뢰',
    ],
  },
  {
    language: 'en',
    why: 'The same trade in the spellings its international pages share.',
    words: [
      'online casino',
      'slot gacor',
      'togel',
      'judi online',
      'sbobet',
      'toto site',
      'free spins',
      'casino bonus',
      'escort girls',
      'live sex',
      'payday loans',
      'poker online',
    ],
  },
];
