import { describe, expect, it } from 'vitest';
import { signedName } from '../../../utils/metadata/signed-name';

describe('signedName', () => {
  it.each([
    ['홍길동', '[보기신문 홍길동 기자] 다리가 열렸다.', '홍길동 기자'],
    ['홍길동', '홍길동 전문기자(hong@news.example)', '홍길동 전문기자'],
    ['홍길동', '홍길동은 말했다. 홍길동 특파원', '홍길동 특파원'],
    ['홍길동', '홍길동 기자회견이 열렸다.', '홍길동'],
    ['Ann Example', 'By Ann Example', 'Ann Example'],
  ])('%s in “%s”', (name, text, signed) => {
    expect(signedName(name, text)).toBe(signed);
  });
});
