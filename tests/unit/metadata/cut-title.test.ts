import { describe, expect, it } from 'vitest';
import { cutTitle, splitLabel } from '../../../utils/metadata/cut-title';

describe('cutTitle', () => {
  it('cuts section and site where another title agrees', () => {
    expect(cutTitle('A quiet harbour > News | Onca', ['A quiet harbour'], [])).toEqual({
      title: 'A quiet harbour',
      cut: ['Onca', 'News'],
    });
  });

  it('cuts a known name of the site', () => {
    expect(cutTitle('A quiet harbour - Harbour Lantern', [], ['Harbour Lantern']).title).toBe(
      'A quiet harbour',
    );
    expect(cutTitle('조용한 항구 : 네이버 뉴스', ['조용한 항구'], []).title).toBe('조용한 항구');
  });

  it('leaves a dash that is the title’s own', () => {
    const title = 'Ferry late – again';
    expect(cutTitle(title, [], ['Harbour Lantern'])).toEqual({ title, cut: [] });
  });

  it('does not take a short heading of the page for the title', () => {
    const title = 'New phones in July: what is known of them so far – what we expect';
    expect(cutTitle(title, ['what we expect'], []).title).toBe(title);
  });
});

describe('splitLabel', () => {
  it('takes a leading label off and leaves others', () => {
    expect(splitLabel('[단독] 항구가 조용하다[창간 특집]')).toEqual({
      label: '단독',
      title: '항구가 조용하다[창간 특집]',
    });
    expect(splitLabel('【速報】港は静かだった')).toEqual({
      label: '速報',
      title: '港は静かだった',
    });
  });

  it('leaves a title that is nothing but a label', () => {
    expect(splitLabel('[공지]').label).toBeNull();
  });
});
