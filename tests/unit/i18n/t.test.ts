import { describe, expect, it } from 'vitest';
import { fillPlaces, translator } from '../../../utils/i18n/t';

describe('translator', () => {
  it('speaks the language it was made for', () => {
    expect(translator('ko')('action_save')).toBe('저장');
    expect(translator('en')('action_save')).toBe('Save');
  });

  it('chooses the plural form by the first value and writes numbers as the language does', () => {
    const t = translator('en');
    expect(t('library_count', 1)).toBe('1 article');
    expect(t('library_count', 0)).toBe('0 articles');
    expect(t('library_count', 1234)).toBe('1,234 articles');
    expect(translator('ko')('library_count', 1)).toBe('글 1개');
  });

  it('puts texts in as they are, also those that look like places', () => {
    expect(translator('en')('action_delete', 'Win $1 now')).toBe('Delete “Win $1 now”');
  });
});

describe('fillPlaces', () => {
  it('gives the pieces of a sentence in its own order', () => {
    const host = { element: 'host' };
    expect(fillPlaces('ko', 'copy_mirror', [host])).toEqual(['복제 사이트에서 읽음 · ', host]);
    expect(fillPlaces('ko', 'library_saved_at', ['어제'])).toEqual(['어제', ' 저장']);
  });
});
