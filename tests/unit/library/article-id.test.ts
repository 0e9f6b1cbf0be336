// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { articleId, normalizeUrl } from '../../../utils/library/article-id';

describe('normalizeUrl', () => {
  it.each([
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
    ['https://news.example/a?utm_source=x', 'https://news.example/a'],
    ['https://news.example/b?z=1&a=2&z=3', 'https://news.example/b?z=1&a=2&z=3'],
    ['https://news.example/b?q=a+b%20c', 'https://news.example/b?q=a+b%20c'],
    [
      'https://board.example/bbs?bo_table=it&wr_id=5',
      'https://board.example/bbs?bo_table=it&wr_id=5',
    ],
    ['no address', 'no address'],
  ])('%s → %s', (url, normalized) => {
    expect(normalizeUrl(url)).toBe(normalized);
  });

  it('is settled after one pass', () => {
    const once = normalizeUrl('https://news.example/?a&utm_medium=b&&c=#d');
    expect(normalizeUrl(once)).toBe(once);
  });
});

describe('articleId', () => {
  it('is the same for every visit of a page, and another for another page', async () => {
    const id = await articleId('https://news.example/a?id=7');
    expect(id).toMatch(/^[0-9a-f]{20}$/);
    expect(await articleId('https://news.example/a?id=7&utm_campaign=spring#top')).toBe(id);
    expect(await articleId('https://news.example/a?id=8')).not.toBe(id);
  });
});
