import { describe, expect, it } from 'vitest';
import { displayHeadline, displayText } from '../../../utils/text/display-text';

describe('displayText', () => {
  it('takes out what reorders the rest of the line', () => {
    expect(displayText('강변\u202e도서관\u2066 소식\u2069')).toBe('강변 도서관 소식');
  });

  it('makes one line of controls, tabs and line breaks', () => {
    expect(displayText(' a\u0000b\n\tc\u009b ')).toBe('a b c');
  });

  it('keeps the marks and joiners that scripts need', () => {
    expect(displayText('שלום\u200f! 👩\u200d🚀')).toBe('שלום\u200f! 👩\u200d🚀');
  });
});

describe('displayHeadline', () => {
  it('glues a middle dot inside a word', () => {
    expect(displayHeadline('서울·부산 잇는다')).toBe('서울\u2060·\u2060부산 잇는다');
    expect(displayHeadline('A·B·C')).toBe('A\u2060·\u2060B\u2060·\u2060C');
  });

  it('leaves a dot between words alone', () => {
    expect(displayHeadline('서울 · 부산')).toBe('서울 · 부산');
  });
});
