import { describe, expect, it } from 'vitest';
import {
  outletByHost,
  outletByKey,
  outletByName,
  outletsByMail,
  portalByHost,
} from '../../../utils/metadata/outlet-table';

describe('the table of outlets', () => {
  it.each([
    ['ZDNet Korea', '지디넷코리아'],
    ['이데일리 스타in', '이데일리'],
    ['이데일리 사회부', '이데일리'],
    ['the guardian', 'The Guardian'],
    ['Guardian', 'The Guardian'],
    ['The Nation', 'The Nation'],
    ['taz.de', 'taz'],
  ])('knows %s as %s', (name, outlet) => {
    expect(outletByName(name)?.name).toBe(outlet);
  });

  it('knows no outlet in other words', () => {
    for (const name of ['온카뱅크', '도쿄', '김환', 'Nobody Knows Times']) {
      expect(outletByName(name)).toBeNull();
    }
  });

  it('finds a host’s outlet, the nearest one first', () => {
    expect(outletByHost('www.zdnet.co.kr')?.name).toBe('지디넷코리아');
    expect(outletByHost('biz.chosun.com')?.name).toBe('조선비즈');
    expect(outletByHost('photo.chosun.com')?.name).toBe('조선일보');
    expect(outletByHost('board.onca.example')).toBeNull();
  });

  it('knows portals, but not what their readers write', () => {
    expect(portalByHost('v.daum.net')?.name).toBe('다음');
    expect(portalByHost('blog.naver.com')).toBeNull();
  });

  it('tells keys apart by case', () => {
    expect(outletByKey({ portal: 'daum', key: 'imbc' })?.name).toBe('MBC');
    expect(outletByKey({ portal: 'daum', key: 'iMBC' })?.name).toBe('MBC연예');
    expect(outletByKey({ portal: 'naver', key: '018' })?.name).toBe('이데일리');
  });

  it('gives every outlet that shares a mail domain', () => {
    expect(outletsByMail('zdnet.co.kr').map((outlet) => outlet.name)).toEqual(['지디넷코리아']);
    expect(outletsByMail('edaily.co.kr').length).toBeGreaterThan(1);
    expect(outletsByMail('gmail.com')).toEqual([]);
  });
});
