// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../../utils/search/shared-words';
import { wordForms } from '../../../utils/search/word-forms';

const shared = (a: string, b: string) =>
  sharedWords({ title: '', text: a }, { title: '', text: b }, () => 1, 10).toSorted();

describe('sharedWords', () => {
  it.each([
    ['one word under two particles', '클라우드를 산다', '클라우드의 값', ['클라우드']],
    ['a name with Latin letters', '오픈AI는 밝혔다', '그가 오픈AI와', ['오픈AI']],
    ['no half words', '마이크로소프트가', '마이크론은', []],
    ['nouns that end like particles', '전문가는 본다', '전문가를 찾는다', ['전문가']],
    ['an unsure ending once another form is there', '정부가 냈다', '정부는 썼다', ['정부']],
    ['what the unsure ending belongs to otherwise', '전문가 의견', '전문가 회견', ['전문가']],
    ['verbs made of nouns', '규제를 강화했다', '규제가 강화되는', ['강화', '규제']],
    ['the longer name', '오픈AI AI', '오픈AI AI', ['오픈AI']],
    ['no years and sums', '2025년 5일 300 호', '2025년 5일 300 호', []],
    ['no verbs in the past', '배가 뛰었다', '말이 뛰었다', []],
    ['no common words', '이날 따르면 that which', '이날 따르면 that which', []],
    ['what is counted', '13리바운드', '리바운드', ['리바운드']],
    ['words in any case', 'Skua sails', 'SKUA stays', ['Skua']],
    ['Chinese characters', '中国人工智能产业', '发展人工智能技术', ['人工智能']],
    ['Kana', 'テレビを見る', 'テレビ局', ['テレビ']],
  ])('%s', (_, a, b, words) => {
    expect(shared(a, b)).toEqual(words);
  });

  it('puts what weighs most first and keeps to the limit', () => {
    const a = { title: 'Skua Skua', text: 'Skua shipyard ferry' };
    const b = { title: 'Skua', text: 'ferry shipyard Skua' };
    expect(sharedWords(a, b, () => 1, 2)).toHaveLength(2);
    expect(sharedWords(a, b, () => 1, 2)[0]).toBe('Skua');
  });
});

describe('wordForms', () => {
  it('keeps a word under each stem its ending allows', () => {
    const forms = wordForms('회의는 전문가');
    expect([...forms.keys()]).toEqual(expect.arrayContaining(['회의는', '회의', '전문가', '전문']));
    expect(forms.get('회의')?.sure).toBe(true);
    expect(forms.get('전문')?.sure).toBe(false);
    expect(forms.has('회')).toBe(false);
  });
});
