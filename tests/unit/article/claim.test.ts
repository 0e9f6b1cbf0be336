import { describe, expect, it } from 'vitest';
import { type Claim, claim, MAX_EVIDENCE, settle } from '../../../utils/article/claim';

const of = (value: string, source: Claim<string>['source'], confidence: number) =>
  claim({ value, source, confidence, rule: 'test', evidence: value });
const options = { threshold: 0.5, key: (value: string) => value };

describe('settle', () => {
  it('lets two sources that agree outweigh one strong claim', () => {
    const fact = settle(
      [of('A', 'meta-tag', 0.7), of('B', 'page-text', 0.6), of('B', 'json-ld', 0.6)],
      options,
    );
    expect(fact.best?.value).toBe('B');
    expect(fact.best?.confidence).toBeCloseTo(0.84);
    expect(fact.rivals.map((one) => one.value)).toEqual(['A']);
  });

  it('counts one source once, however often it repeats itself', () => {
    const fact = settle(
      [of('A', 'meta-tag', 0.7), of('B', 'page-text', 0.6), of('B', 'page-text', 0.6)],
      options,
    );
    expect(fact.best?.value).toBe('A');
  });

  it('says unknown below the threshold and keeps what was claimed', () => {
    const fact = settle([of('A', 'page-text', 0.3)], options);
    expect(fact.best).toBeNull();
    expect(fact.rivals).toHaveLength(1);
  });
});

describe('claim', () => {
  it('cuts long evidence', () => {
    const long = claim({ ...of('A', 'url' as never, 1), evidence: 'x '.repeat(500) });
    expect(long.evidence).toHaveLength(MAX_EVIDENCE);
    expect(long.evidence.endsWith('…')).toBe(true);
  });
});
