// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../utils/text/tokenize';

describe('tokenize', () => {
  it.each([
    ['words', "The ferry's 2 engines", ['the', 'ferry', 's', '2', 'engines']],
    ['Korean pairs', '클라우드를', ['클라', '라우', '우드', '드를']],
    ['a lone syllable', '그 배', ['그', '배']],
    ['Latin inside Korean', '오픈AI는', ['오픈', 'ai', '는']],
    ['Chinese and Kana', '東京へ', ['東京', '京へ']],
    ['half-width Kana and full-width Latin', 'ﾃﾚﾋﾞＴＶ', ['テレ', 'レビ', 'tv']],
    ['decomposed Hangul', '서울'.normalize('NFD'), ['서울']],
    ['marks', 'हिन्दी Straße', ['हिन्दी', 'straße']],
    ['nothing', ' …! ', []],
  ])('%s', (_, text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });
});
