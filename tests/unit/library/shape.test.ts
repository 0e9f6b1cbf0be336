// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseArticle, parseTrace } from '../../../utils/library/article-shape';
import { count, list, nullable, object, oneOf, share, text } from '../../../utils/library/shape';
import { articleAt } from '../../support/library';

describe('shapes', () => {
  it.each([
    ['text', text(5), 'ferry', 'ferry'],
    ['long text', text(3), 'ferry', 'fer'],
    ['no text', text(5), 5, undefined],
    ['count', count(), 3, 3],
    ['half a count', count(), 0.5, undefined],
    ['less than nothing', count(), -1, undefined],
    ['share', share, 0.5, 0.5],
    ['more than all', share, 1.1, undefined],
    ['no number', share, Number.NaN, undefined],
    ['word', oneOf('a', 'b'), 'b', 'b'],
    ['unknown word', oneOf('a', 'b'), 'c', undefined],
    ['nothing', nullable(text(5)), null, null],
    ['missing', nullable(text(5)), undefined, undefined],
    ['list', list(count(), 3), [1, 2], [1, 2]],
    ['long list', list(count(), 2), [1, 2, 3], [1, 2]],
    ['list with a wrong item', list(count(), 3), [1, '2'], undefined],
    ['what looks like a list', list(count(), 3), { length: 0 }, undefined],
  ])('%s', (_, parse, value, parsed) => {
    expect((parse as (value: unknown) => unknown)(value)).toEqual(parsed);
  });

  it('read own fields of objects only', () => {
    const parse = object<{ a: string }>({ a: text(5) });
    expect(parse({ a: 'x', b: 'y' })).toEqual({ a: 'x' });
    expect(parse(Object.create({ a: 'inherited' }))).toBeUndefined();
    expect(parse(null)).toBeUndefined();
    expect(parse('a')).toBeUndefined();
  });
});

describe('parseArticle', () => {
  const article = articleAt('https://harbour.example/');

  it('takes what the reader makes, through storage and back', () => {
    expect(parseArticle(structuredClone(article))).toEqual(article);
  });

  it.each([
    ['markup', { html: null }],
    ['kind', { via: 'guess' }],
    ['counts', { counts: { ...article.counts, pictures: '3' } }],
    ['facts', { facts: { ...article.facts, title: { best: 'no claim', rivals: [] } } }],
    [
      'confidence',
      {
        facts: {
          ...article.facts,
          host: {
            best: { ...article.facts.host.best, confidence: 7 },
            rivals: [],
          },
        },
      },
    ],
    ['trace', { trace: [{ step: 'trim' }] }],
  ])('refuses a wrong %s', (_, wrong) => {
    expect(parseArticle({ ...article, ...wrong })).toBeUndefined();
  });

  it('keeps samples of notes, and notes without one', () => {
    const notes = [
      { step: 'a', did: 'b', because: 'c', text: 'd' },
      { step: 'a', did: 'b', because: 'c' },
    ];
    expect(parseTrace(notes)).toEqual(notes);
  });
});
