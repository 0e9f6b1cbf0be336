import type { LineExamples, LineRule } from '../line-rule';

export const ko: readonly LineRule[] = [
  {
    family: 'label',
    line: /^[\s▶■◆●▲△☞※◇□▷·[\]<>(]*((추천|관련|인기|주요|많이 본|함께 본|최신|실시간|오늘의|이 시각|핫|베스트)\s?(뉴스|기사|글|영상|키워드|이슈|포토)?( ?더보기)?|더보기|광고|AD|댓글(등록|쓰기|보기|목록)?( ?총)?( ?\d+ ?개?)?|공유(하기)?|스크랩|인쇄(하기)?|글자 ?크기|구독(하기)?|좋아요( ?\d+)?|목록|글쓰기|이전글|다음글|맨위로|태그|Copyright|기사 ?제보|원문보기|기자 ?페이지|구독 추가|랭킹|채팅하기)[\s>\])·]*$/i,
    longest: 30,
  },
  {
    family: 'related-line',
    line: /^\s*[▶☞■◆▷※➤→]\s*.{0,60}(바로가기|보러가기|구독|채널|클릭|제보|카카오톡|네이버|페이스북|유튜브|다운로드|홈페이지|앱\b)|^(\[|<|【)?\s*(관련|추천|인기)\s?(기사|뉴스)\s*(\]|>|】)|^(관련|추천)\s?(기사|뉴스)\s*[:：]/,
    longest: 140,
  },
  {
    family: 'credit-line',
    line: /^[\s<[(【ⓒ]*(copyright|ⓒ|©|\(c\)|저작권자|<\s*저작권|무단\s?전재|all rights reserved)|무단\s?전재\s?(및|[-·,/])?\s?(재배포|복사|배포)\s?.{0,20}(금지|금합니다)/i,
    longest: 160,
    to: 'credit',
  },
];

/** Lines that match, by family: each is a test. */
export const koExamples: LineExamples = {
  label: ['추천 뉴스', '관련기사', '댓글등록', '[관련기사]'],
  'related-line': ['▶ 뉴스 채널 구독하고 소식 받기', '[관련기사] 다리가 다시 열렸다'],
  'credit-line': [
    'Copyright © 보기신문. 무단전재 및 재배포 금지.',
    '<저작권자 ⓒ 보기통신, 무단 전재-재배포 금지>',
  ],
};
