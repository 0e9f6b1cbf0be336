// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../../utils/dom/text-lines';
import { findPlainText } from '../../../../utils/extract/candidates/plain-text';
import { capturePage } from '../../../../utils/extract/capture-page';
import { openPage } from '../../../support/page';

const ARTICLE = [
  '다리가 오늘 아침 다시 열렸다고 시청이 밝혔다. 지난겨울 금이 간 지 다섯 달 만이다.',
  '(사진=시청 제공)',
  '"오래 기다리셨습니다"라고 시장은 말했다. 출근길 버스도 제 길을 되찾았다.',
  '홍길동 기자(hong@news.example)',
];

function find(lines: readonly string[]) {
  const page = openPage(lines.join('\n\n'), { contentType: 'text/plain' });
  const capture = capturePage(page, 'https://x.example/a.txt', { lenient: false });
  return capture && findPlainText(capture);
}

describe('findPlainText', () => {
  it('finds the article between menus and hands over the lines before it', () => {
    const found = find([
      '메뉴',
      '로그인',
      '제목 한 줄',
      '보기신문',
      ...ARTICLE,
      '추천 뉴스',
      '날씨',
    ]);
    expect(found && textLines(found.document.body)).toEqual(ARTICLE);
    expect(found?.header.slice(-2)).toEqual(['제목 한 줄', '보기신문']);
    expect(found?.document.querySelector('figcaption')?.textContent).toBe('(사진=시청 제공)');
  });

  it('finds nothing where there is no running text', () => {
    expect(find(['메뉴', '로그인', '회원가입'])).toBeNull();
  });

  it('does not take an HTML page for text', () => {
    const capture = capturePage(openPage('<p>a</p>'), 'https://x.example/', { lenient: false });
    expect(capture && findPlainText(capture)).toBeNull();
  });
});
