import type { CreditExample, CreditRule } from '../credit';

/** How Korean articles open: who reports for whom from where. */
export const koreanDatelines: readonly CreditRule[] = [
  {
    id: 'ko-outlet-place-reporter',
    pattern:
      '^[\\[(]{outlet}\\s*(?:\\|\\s*| )(?:[\\p{L}]{2,8}\\s?=|[가-힣]{2},)\\s?{koreans}{role}[\\])]',
    where: 'start',
    outlet: 0.9,
    byline: 0.92,
    why: 'Stands before the general form, which would take the place for a second reporter.',
  },
  {
    id: 'ko-outlet-reporter',
    pattern: '^[\\[(]{outlet}\\s*[| ]\\s*{koreans}{role}[\\])]',
    where: 'start',
    outlet: 0.9,
    byline: 0.92,
  },
  {
    id: 'ko-outlet-equals-reporter',
    pattern: '^[\\[(]{outlet}\\s?=\\s?{at}{koreans}{role}[\\])]',
    where: 'start',
    outlet: 0.9,
    byline: 0.92,
  },
  {
    id: 'ko-place-outlet-reporter',
    pattern: '^[\\[(]{place}\\s?=\\s?{outlet} {koreans}{role}[\\])]',
    where: 'start',
    outlet: 0.88,
    byline: 0.92,
  },
  {
    id: 'ko-outlet-equals-name',
    pattern:
      '^[\\[(](?!사진|글|자료|그래픽|영상|출처){outlet}\\s?=\\s?(?<person>(?!뉴시스|뉴스핌|한겨레)[가-힣]{2,3})[\\])]$',
    where: 'start',
    outlet: 0.4,
    byline: 0.4,
    why: 'Without an office the form is also a photo credit: it counts for outlets of the table only.',
  },
  {
    id: 'ko-place-wire',
    pattern: '^[\\[(]{place}\\s?=\\s?{outlet}[\\])]\\s?(?:{koreans}{role}\\s?=)?',
    where: 'start',
    outlet: 0.88,
    byline: 0.92,
    why: 'Of (place=outlet) only what the table knows or what is named like an outlet counts.',
  },
  {
    id: 'ko-outlet-alone',
    pattern: '^\\[{outlet}\\](?:\\s{koreans}{role}\\s?=?|$)',
    where: 'start',
    outlet: 0.4,
    byline: 0.85,
    why: 'A line [동아닷컴] over the text is a credit, [인터뷰] is not: the table decides.',
  },
  {
    id: 'ko-place-reporter',
    pattern: '^[\\[【(]{place}\\s?=\\s?(?:글\\s?[·.]\\s?사진\\s)?{koreans}{role}[\\]】)]',
    where: 'start',
    byline: 0.9,
    why: 'What stands before the sign is a place and says nothing of the outlet.',
  },
  {
    id: 'ko-name-is',
    pattern: '^{koreans}{role}\\s?=\\s',
    where: 'start',
    byline: 0.8,
  },
];

export const koreanDatelineExamples: readonly CreditExample[] = [
  {
    rule: 'ko-outlet-reporter',
    line: '[이데일리 방성훈 기자] 첫 문장이다.',
    outlet: '이데일리',
    byline: ['방성훈'],
  },
  {
    rule: 'ko-outlet-reporter',
    line: '[스타뉴스 | 한해선 기자] 첫 문장이다.',
    outlet: '스타뉴스',
    byline: ['한해선'],
  },
  {
    rule: 'ko-outlet-equals-reporter',
    line: '(지디넷코리아=장유미 기자)첫 문장이다.',
    outlet: '지디넷코리아',
    byline: ['장유미'],
  },
  {
    rule: 'ko-outlet-equals-reporter',
    line: '[OSEN=하수정 기자] 첫 문장이다.',
    outlet: 'OSEN',
    byline: ['하수정'],
  },
  {
    rule: 'ko-outlet-equals-reporter',
    line: '[점프볼=잠실/최서진 기자] 첫 문장이다.',
    outlet: '점프볼',
    byline: ['최서진'],
  },
  {
    rule: 'ko-outlet-equals-reporter',
    line: '[헤럴드경제=박상현·신현주 기자] 첫 문장이다.',
    outlet: '헤럴드경제',
    byline: ['박상현', '신현주'],
  },
  {
    rule: 'ko-outlet-equals-reporter',
    line: '[데일리안 = 김민수 인턴기자] 첫 문장이다.',
    outlet: '데일리안',
    byline: ['김민수'],
  },
  {
    rule: 'ko-outlet-place-reporter',
    line: '[스포츠서울 | 장충=박준범기자] 첫 문장이다.',
    outlet: '스포츠서울',
    byline: ['박준범'],
  },
  {
    rule: 'ko-outlet-place-reporter',
    line: '[엑스포츠뉴스 인천, 김지수 기자] 첫 문장이다.',
    outlet: '엑스포츠뉴스',
    byline: ['김지수'],
  },
  {
    rule: 'ko-place-outlet-reporter',
    line: '[수원=스포츠조선 이종서 기자] 첫 문장이다.',
    outlet: '스포츠조선',
    byline: ['이종서'],
  },
  {
    rule: 'ko-place-wire',
    line: '(서울=연합뉴스) 김철수 기자 = 첫 문장이다.',
    outlet: '연합뉴스',
    byline: ['김철수'],
  },
  {
    rule: 'ko-place-wire',
    line: '[서울=뉴시스]전재훈 기자 = 첫 문장이다.',
    outlet: '뉴시스',
    byline: ['전재훈'],
  },
  {
    rule: 'ko-place-wire',
    line: '(세종·서울=뉴스1) 공준호 김영희 기자 = 첫 문장이다.',
    outlet: '뉴스1',
    byline: ['공준호', '김영희'],
  },
  { rule: 'ko-place-wire', line: '[성남=뉴시스] 첫 문장이다.', outlet: '뉴시스' },
  { rule: 'ko-outlet-equals-name', line: '[포포투=김환]', outlet: '포포투', byline: ['김환'] },
  { rule: 'ko-outlet-alone', line: '[동아닷컴]', outlet: '동아닷컴' },
  {
    rule: 'ko-outlet-alone',
    line: '[스포탈코리아] 주대은 기자= 첫 문장이다.',
    outlet: '스포탈코리아',
    byline: ['주대은'],
  },
  { rule: 'ko-place-reporter', line: '【도쿄=김경민 특파원】 첫 문장이다.', byline: ['김경민'] },
  { rule: 'ko-name-is', line: '박민지 기자 = 첫 문장이다.', byline: ['박민지'] },
];

/** Lines that look like credits and name neither outlet nor reporter. */
export const koreanSilentLines: readonly string[] = [
  '[사진=게티이미지뱅크]',
  '[사진=연합뉴스]',
  '(사진=애플)',
  '(사진=앤스로픽 엑스 계정)',
  'ⓒ연합뉴스',
  '사진 연합뉴스',
  '파이낸셜타임스(FT)에 따르면 두 회사는 협력한다.',
  '[표] 올해 실적',
  '(왼쪽부터) 두 사람이 악수하고 있다.',
  '#사진=박상혁 기자',
];
