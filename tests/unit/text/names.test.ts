import { describe, expect, it } from 'vitest';
import { cleanName, splitNames } from '../../../utils/text/names';

describe('splitNames', () => {
  it.each([
    ['By Ann Lee and Bo Li', ['Ann Lee', 'Bo Li']],
    ['Von Anna-Lena Müller, Jörg Groß und Eva Kern', ['Anna-Lena Müller', 'Jörg Groß', 'Eva Kern']],
    ['Loïc Le Clerc', ['Loïc Le Clerc']],
    ['Ann Lee | Reuters', ['Ann Lee']],
    ['Ann Lee Published on May 3', ['Ann Lee']],
    ['장유미 기자', ['장유미']],
    ['유효정 중국 전문기자', ['유효정']],
    ['장유미 기자(sweet@zdnet.co.kr)', ['장유미']],
    ['박상현·신현주 기자', ['박상현', '신현주']],
    ['공준호 김영희 기자', ['공준호', '김영희']],
    ['Ann Lee, Ann Lee', ['Ann Lee']],
  ])('reads %s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it.each([
    'admin',
    'https://example.com/someone',
    '댓글 0',
    'Posted on',
    'この記事を書いた人は東京の社会部で働いています、平和',
    'The editors of this small paper have written many things today',
    '',
  ])('finds no name in %s', (text) => {
    expect(splitNames(text)).toEqual([]);
  });
});

describe('cleanName', () => {
  it('takes marks and brackets off', () => {
    expect(cleanName(' “Ann Lee” (dpa) ')).toBe('Ann Lee');
  });
});
