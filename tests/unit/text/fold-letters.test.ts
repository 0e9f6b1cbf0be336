import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../utils/text/fold-letters';

describe('foldLetters', () => {
  it.each([
    ['The New-York Times!', 'thenewyorktimes'],
    ['지디넷 코리아', '지디넷코리아'],
    ['Ｚ Ｄ Ｎｅｔ', 'zdnet'],
    ['Süddeutsche', 'suddeutsche'],
    ['Kommersantъ', 'kommersantъ'],
    ['ＭＢＣ연예', 'mbc연예'],
  ])('%s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});
