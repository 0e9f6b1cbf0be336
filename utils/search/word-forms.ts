import { fold } from '../text/fold';
import { koreanEndings } from './korean-endings';

/** A word of a text under the endings it has there. */
export interface WordForms {
  /** The word as written where it was met first, without the ending. */
  readonly shown: string;
  /** The forms it has, folded, for example `클라우드를` and `클라우드`. */
  readonly forms: Set<string>;
  /** Whether one of the forms tells for sure that this is the whole word. */
  sure: boolean;
}

/** Korean words, with Latin letters and figures in them (오픈AI), or words of spaced scripts. */
const words =
  /(?:[\p{Script=Hangul}\p{Script=Latin}\p{N}]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+|[\p{Script=Katakana}ー]+/gu;
const hangul = /\p{Script=Hangul}$/u;
/** Years, sums and counts are shared by any two stories: `2025년`, `5일`, `10억`. */
const figure = /^\d+\p{L}{0,2}$/u;
/** The number before what is counted: `13리바운드`. */
const leadingFigure = /^\d+(?=\p{Script=Hangul})/u;
/** A syllable with a particle (`슛을`), or a verb in the past (`뛰었다`, `밝혔다`, `하겠다`). */
const noNoun =
  /^\p{Script=Hangul}[을를은는에]$|[갔겠났됐였었왔웠있졌켰쳤렸랐났섰썼줬봤했혔뒀꼈뗐]다$/u;
/** Shorter rests are particles' hosts by accident: 회의 is no 회, 국가 no 국. */
const MIN_WORD = 2;

/**
 * Collects the words of a text by what may be their stem. A Korean word stands under each stem its
 * ending allows; which one is right shows when other texts are asked.
 *
 * @returns folded stem → the forms it has
 */
export function wordForms(text: string): ReadonlyMap<string, WordForms> {
  const found = new Map<string, WordForms>();
  for (const [run] of text.normalize('NFKC').matchAll(words)) {
    const word = run.replace(leadingFigure, '');
    if (word.length < MIN_WORD || figure.test(run)) continue;
    for (const { stem, sure } of stemsOf(word)) {
      const key = fold(stem);
      const known = found.get(key) ?? { shown: stem, forms: new Set(), sure: false };
      known.forms.add(fold(word));
      known.sure ||= sure;
      found.set(key, known);
    }
  }
  return found;
}

function stemsOf(word: string): readonly { stem: string; sure: boolean }[] {
  const whole = noNoun.test(word) ? [] : [{ stem: word, sure: true }];
  if (!hangul.test(word)) return whole;
  const without = (ending: string) => word.slice(0, -ending.length);
  const fits = (ending: string) => word.endsWith(ending) && without(ending).length >= MIN_WORD;
  const sure = koreanEndings.sure.filter(fits).map((ending) => ({
    stem: without(ending),
    sure: true,
  }));
  const unsure = koreanEndings.unsure.filter(fits).map((ending) => ({
    stem: without(ending),
    // Behind a Latin letter, whatever is Hangul is an ending: AI가, MS의.
    sure: !hangul.test(without(ending)),
  }));
  return [...whole, ...sure, ...unsure];
}
