import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../components/hooks/use-words';
import { listEvidence } from '../../../../components/reader/evidence';
import { claim, UNKNOWN } from '../../../../utils/article/claim';
import { known, makeArticle } from '../../../support/article';

const ko = wordsOf('ko');

describe('listEvidence', () => {
  it('says what was read, where, and the very words', () => {
    const { facts } = makeArticle({
      facts: {
        outlet: known(
          { name: '한빛일보', domain: null },
          { source: 'article-text', rule: 'ko-copyright', evidence: 'ⓒ 한빛일보' },
        ),
        byline: known(['홍길동', '김하나'], { source: 'article-text', rule: 'ko-outlet-reporter' }),
        published: known('2026-03-19T09:22:00+09:00', { source: 'json-ld' }),
      },
    });
    const said = listEvidence(facts, ko).map(({ fact, best }) => [fact, best?.value, best?.source]);
    expect(said).toEqual([
      ['언론사', '한빛일보', '저작권 표기'],
      ['기자', '홍길동, 김하나', '본문 머리'],
      ['보도한 때', '2026년 3월 19일 오전 9:22', '페이지에 담긴 기사 정보'],
    ]);
    expect(listEvidence(facts, ko)[0]?.best?.quote).toBe('ⓒ 한빛일보');
  });

  it('tells what the page says otherwise, each once and not without end', () => {
    const rival = (name: string) =>
      claim({
        value: { name, domain: null },
        source: 'meta-tag',
        rule: 'og:site_name',
        confidence: 0.3,
        evidence: name,
      });
    const rivals = [rival('가'), rival('가'), ...Array.from('나다라마바사', rival)];
    const { facts } = makeArticle({ facts: { outlet: { best: null, rivals } } });
    const [outlet] = listEvidence(facts, ko);
    expect(outlet?.best).toBeNull();
    expect(outlet?.rivals.map(({ value }) => value)).toEqual([...'가나다라마바']);
  });

  it('leaves out facts nobody claims', () => {
    const { facts } = makeArticle({
      facts: { outlet: UNKNOWN, byline: UNKNOWN, published: UNKNOWN },
    });
    expect(listEvidence(facts, ko)).toEqual([]);
  });

  it('neutralises hidden characters in evidence', () => {
    const { facts } = makeArticle({
      facts: { byline: known(['홍\u202e길동'], { evidence: '\u202e기자 홍길동' }) },
    });
    const byline = listEvidence(facts, ko).find(({ fact }) => fact === '기자');
    expect(byline?.best).toMatchObject({ value: '홍 길동', quote: '기자 홍길동' });
  });
});
