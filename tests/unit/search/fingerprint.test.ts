// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { commonShingles } from '../../../utils/search/common-shingles';
import { containment, fingerprint } from '../../../utils/search/fingerprint';

const passage = 'The pilot boat left the quay before dawn and met the tanker at the second buoy.';
/** Letters that follow no pattern, and differ with the seed. */
const noise = (seed: number, length: number) =>
  Array.from({ length }, (_, at) =>
    String.fromCharCode(97 + ((seed * 31 + at * at * 7 + at) % 23)),
  ).join('');

describe('fingerprint', () => {
  it('is empty for what is too short to tell', () => {
    expect(fingerprint('a boat').size).toBe(0);
    expect(fingerprint('').size).toBe(0);
  });

  it('has one shingle for a text of one window or less', () => {
    expect(fingerprint('pilotboat').size).toBe(1);
  });

  it('does not mind case, spaces, punctuation and composed forms', () => {
    const copied = passage.toUpperCase().replaceAll(' ', '\n  ').replaceAll('.', ' …');
    expect(fingerprint(copied)).toEqual(fingerprint(passage));
    expect(fingerprint('첫 배가 새벽에 떠났다'.normalize('NFD'))).toEqual(
      fingerprint('첫 배가 새벽에 떠났다'),
    );
  });

  it('shares a shingle wherever 19 letters are shared', () => {
    const shared = 'tankeratthesecondbuoy';
    for (let before = 0; before < 40; before += 1) {
      const text = `${noise(3, before)}${shared}${noise(5, 40)}`;
      expect(containment(fingerprint(text), fingerprint(shared))).toBeGreaterThan(0);
    }
  });
});

describe('containment', () => {
  it('is whole for a text inside another, and nothing for two texts', () => {
    const inside = fingerprint(`Menu Login\n${passage}\nAll rights reserved`);
    expect(containment(inside, fingerprint(passage))).toBeGreaterThan(0.8);
    expect(containment(fingerprint(noise(1, 200)), fingerprint(passage))).toBe(0);
    expect(containment(fingerprint(''), fingerprint(passage))).toBe(0);
  });
});

describe('commonShingles', () => {
  it('takes what stands in more than two texts', () => {
    const menu = fingerprint('Login Register Forgotten password Bonus of the week');
    const texts = [1, 2, 3].map((seed) => new Set([...menu, ...fingerprint(noise(seed, 90))]));
    expect(commonShingles(texts)).toEqual(menu);
    expect(commonShingles(texts.slice(0, 2)).size).toBe(0);
  });
});
