// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../utils/article/claim';
import { summarize } from '../../../utils/library/summarize';
import { articleAt } from '../../support/library';

const url = 'https://harbour.example/ferry';

describe('summarize', () => {
  it('takes what a list shows', () => {
    expect(summarize(articleAt(url, { text: 'A ferry\n\n  sails.' }), 'id', 'now')).toEqual({
      id: 'id',
      url,
      title: 'Council weighs a new ferry',
      outlet: 'Harbour Times',
      byline: ['Ada Quill'],
      published: '2026-03-19',
      host: 'harbour.example',
      copy: 'original',
      language: 'en',
      excerpt: 'A ferry sails.',
      characters: 17,
      savedAt: 'now',
    });
  });

  it('says unknown where nobody claimed anything, and names the article by its address', () => {
    const article = articleAt(url);
    const { title, ...unknown } = {
      title: UNKNOWN,
      outlet: UNKNOWN,
      byline: UNKNOWN,
      copy: UNKNOWN,
    };
    const summary = summarize(
      { ...article, facts: { ...article.facts, title, ...unknown } },
      'id',
      '',
    );
    expect(summary).toMatchObject({ title: url, outlet: null, byline: [], copy: 'unknown' });
  });

  it('cuts the excerpt to 200 characters and never through one', () => {
    const { excerpt } = summarize(articleAt(url, { text: '🚢'.repeat(300) }), 'id', '');
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt.endsWith('…')).toBe(true);
  });
});
