// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fitExponent } from '../cpu/fit-exponent.ts';
import { brokenFloors, pinScores } from '../floors.ts';
import { daysOf, judgeAuthors, judgeDate, judgeOutlet, judgeTitle } from './facts.ts';
import { f1Of, meanOverlap, overlapOf, precisionOf, recallOf } from './overlap.ts';
import { countSnippets, snippetScore } from './snippets.ts';
import { words, wordsOrLetters } from './tokens.ts';

describe('tokens', () => {
  it('are words, and letters where words have no spaces', () => {
    expect(words('It’s 3 km, 서울에서_부산')).toEqual(['It', 's', '3', 'km', '서울에서_부산']);
    expect(wordsOrLetters('東京で3日 강변 a漢b')).toEqual([
      '東',
      '京',
      'で',
      '3',
      '日',
      '강변',
      'a',
      '漢',
      'b',
    ]);
  });
});

describe('overlap', () => {
  it('counts runs of four tokens', () => {
    // Truth: abcd bcde; text: abcd bcdX. One run is right, one wrong, one missed.
    const overlap = overlapOf('a b c d e', 'a b c d X');
    expect(overlap).toEqual({ right: 1 / 3, wrong: 1 / 3, missed: 1 / 3 });
    expect([precisionOf(overlap), recallOf(overlap), f1Of(overlap)]).toEqual([0.5, 0.5, 0.5]);
  });

  it('counts a repeated run as often as it stands there', () => {
    expect(precisionOf(overlapOf('a b c d', 'a b c d a b c d'))).toBe(0.2);
  });

  it('takes a text shorter than a run as one run', () => {
    expect(f1Of(overlapOf('a b', 'a b'))).toBe(1);
    expect(f1Of(overlapOf('a b', ''))).toBe(0);
    expect(f1Of(overlapOf('', ''))).toBe(1);
  });

  it('takes the F1 of a corpus from mean precision and mean recall', () => {
    const pages = [overlapOf('a b c d', 'a b c d'), overlapOf('a b c d', 'e f g h')];
    expect(meanOverlap(pages)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe('snippets', () => {
  it('are counted over all pages together', () => {
    const page = countSnippets(['one  two', 'six'], ['ten'], 'zero one two ten');
    expect(page).toEqual({ found: 1, missed: 1, unwanted: 1 });
    expect(snippetScore([page])).toBe(0.5);
    expect(snippetScore([])).toBeNull();
  });
});

describe('facts', () => {
  it('tells right, wrong and unknown apart', () => {
    expect(judgeTitle('A  title', 'A title')).toEqual({ isRight: true, isWrong: false });
    expect(judgeTitle('a title', ['A title', 'B'])).toEqual({ isRight: false, isWrong: true });
    expect(judgeTitle(null, 'A title')).toEqual({ isRight: false, isWrong: false });
    expect(judgeTitle('A title', undefined)).toBeNull();
  });

  it('wants every reporter', () => {
    expect(judgeAuthors('Ann Lee, Bo Berg', ['Bo Berg', 'Ann Lee'])?.isRight).toBe(true);
    expect(judgeAuthors('Ann Lee', ['Bo Berg', 'Ann Lee'])?.isRight).toBe(false);
  });

  it('knows an outlet by a part of its name', () => {
    expect(judgeOutlet('El Pais', 'EL PAÍS')?.isRight).toBe(true);
    expect(judgeOutlet('The Harbour Times', 'Harbour Times')?.isRight).toBe(true);
    expect(judgeOutlet('Other', 'Harbour Times')).toEqual({ isRight: false, isWrong: true });
  });

  it('takes a time for the day as written and the day in UTC', () => {
    expect(daysOf('2025-09-05T08:44:00+09:00')).toEqual(['2025-09-05', '2025-09-04']);
    expect(judgeDate('2025-09-04', '2025-09-05T08:44:00+09:00')?.isRight).toBe(true);
    expect(judgeDate('2025년 9월 6일', '2025-09-05')).toEqual({ isRight: false, isWrong: true });
  });
});

describe('floors', () => {
  const floor = { hash: 'h', scores: { f1: 0.95, dateWrong: 0.01 }, lowered: [] };

  it('break when a score falls or mistakes rise', () => {
    expect(brokenFloors('aeb', floor, { f1: 0.95, dateWrong: 0.01 })).toEqual([]);
    expect(brokenFloors('aeb', floor, { f1: 0.9499, dateWrong: 0.01 })).toHaveLength(1);
    expect(brokenFloors('aeb', floor, { f1: 0.97, dateWrong: 0.02 })).toHaveLength(1);
    expect(brokenFloors('aeb', floor, { f1: 0.97 })).toHaveLength(1);
  });

  it('are lowered only with a reason, which is kept', () => {
    const run = { corpus: 'aeb', hash: 'h', scores: { f1: 0.94, dateWrong: 0.01 } };
    expect(pinScores(run, floor, '')).toEqual(['aeb: f1 is 0.94; floor 0.95']);
    expect(pinScores(run, floor, 'captions count now')).toEqual({
      hash: 'h',
      scores: run.scores,
      lowered: [{ because: 'captions count now', scores: floor.scores }],
    });
  });
});

describe('growth', () => {
  it('is the exponent of size', () => {
    const points = [1, 10, 100].map((size) => ({ size, time: 3 * size ** 2 }));
    expect(fitExponent(points)).toBeCloseTo(2, 9);
  });
});
