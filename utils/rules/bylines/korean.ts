import type { CreditExample, CreditRule } from '../credit';

/** How Korean articles close: name, office and mail address of the reporter. */
export const koreanBylines: readonly CreditRule[] = [
  {
    id: 'ko-reporter-mail',
    pattern:
      '(?:^|[\\s=.,/·\\]])(?<!(?<!글\\s?·\\s?)사진\\s?[=·]?\\s?){korean}(?: (?![가-힣]{3}\\s?기자)[\\p{L}\\d]{2,12})?{role}\\s?[(/ ]*{mail}',
    where: 'end',
    byline: 0.9,
    why: 'The outlet between name and office (김지원 텐아시아 기자) is told better by the mail.',
  },
  {
    id: 'ko-mail-reporter',
    pattern: '^{mail}[\\s/]+{korean}{role}$',
    where: 'end',
    byline: 0.88,
  },
  {
    id: 'ko-name-mail',
    pattern: '^(?!.{0,3}공감언론)(?:.{2,14} )?(?<person>[가-힣]{3}) ?[(]?{mail}[)]?$',
    where: 'end',
    byline: 0.8,
  },
  {
    id: 'ko-outlet-name-cut-mail',
    pattern: '^{outlet} (?<person>[가-힣]{3}) [\\w.]+@$',
    where: 'end',
    outlet: 0.6,
    byline: 0.85,
    why: 'Some outlets print the mail address without its domain.',
  },
  {
    id: 'ko-reporter-alone',
    pattern: '^[/=]?\\s?(?:{place}\\s?=\\s?)?(?:글[·\\s]?(?:사진)?\\s?[=:]?\\s)?{koreans}{role}$',
    where: 'end',
    byline: 0.78,
  },
  {
    id: 'ko-written-by',
    pattern: '^(?:글|취재|기사|글쓴이)\\s?[=:·]\\s?{korean}(?:{role})?$',
    where: 'end',
    byline: 0.75,
  },
  {
    id: 'ko-outlet-reporter-alone',
    pattern: '^[/▶]?\\s?{outlet} (?<person>[가-힣]{3})(?:{role}|\\s\\|\\s.*$)',
    where: 'end',
    outlet: 0.45,
    byline: 0.7,
    why: 'Short lines only; the table decides on the outlet.',
  },
];

export const koreanBylineExamples: readonly CreditExample[] = [
  { rule: 'ko-reporter-mail', line: '장유미 기자(sweet@zdnet.co.kr)', byline: ['장유미'] },
  { rule: 'ko-reporter-mail', line: '최흥수 기자 choissoo@hankookilbo.com', byline: ['최흥수'] },
  {
    rule: 'ko-reporter-mail',
    line: '수원=이종서 기자 bellstop@sportschosun.com',
    byline: ['이종서'],
  },
  {
    rule: 'ko-reporter-mail',
    line: '김지원 텐아시아 기자 bella@tenasia.co.kr',
    byline: ['김지원'],
  },
  {
    rule: 'ko-reporter-mail',
    line: '그는 그렇게 말했다. 김진회 기자 manu35@sportschosun.com',
    byline: ['김진회'],
  },
  { rule: 'ko-reporter-mail', line: '동아닷컴 조성운 기자 someone@donga.com', byline: ['조성운'] },
  { rule: 'ko-mail-reporter', line: 'someone@newsis.com 김하나 기자', byline: ['김하나'] },
  { rule: 'ko-name-mail', line: '주영로 (na1872@edaily.co.kr)', byline: ['주영로'] },
  {
    rule: 'ko-outlet-name-cut-mail',
    line: '뉴스엔 박수인 abc159@',
    outlet: '뉴스엔',
    byline: ['박수인'],
  },
  { rule: 'ko-reporter-alone', line: '조해동·전세원 기자', byline: ['조해동', '전세원'] },
  { rule: 'ko-written-by', line: '글=박민지 기자', byline: ['박민지'] },
  {
    rule: 'ko-outlet-reporter-alone',
    line: 'iMBC 이연실 | 사진캡쳐 라디오',
    outlet: 'iMBC',
    byline: ['이연실'],
  },
];
