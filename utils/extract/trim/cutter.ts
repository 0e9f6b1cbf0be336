import type { Tracer } from '../trace';

/** All cuts of one article together take at most this share of its text; the rest is undone. */
const MOST_OF_ARTICLE = 0.7;

/** Removes parts of an article with a note each, and stops before too much is gone. */
export class Cutter {
  /** Characters that may still go. */
  #left: number;
  readonly #tracer: Tracer;
  readonly #without: ReadonlySet<string>;

  /**
   * @param characters length of the article's text before anything is cut
   * @param without families of rules that are switched off, to measure what they gain
   */
  constructor(characters: number, tracer: Tracer, without: ReadonlySet<string>) {
    this.#left = characters * MOST_OF_ARTICLE;
    this.#tracer = tracer;
    this.#without = without;
  }

  /**
   * Takes an element out, unless its family is switched off or it is more than may still go.
   *
   * @param did `moved` when the reader finds the text in another place
   * @returns whether it is gone
   */
  cut(
    element: Element,
    family: string,
    because: string,
    did: 'removed' | 'moved' = 'removed',
  ): boolean {
    if (this.#without.has(family) || !element.parentNode) return false;
    const text = element.textContent ?? '';
    if (text.length > this.#left) {
      this.#tracer.note('trim', `kept ${family}`, 'too much of the text would go', text);
      return false;
    }
    this.#left -= text.length;
    this.#tracer.note('trim', `${did} ${family}`, because, text);
    element.remove();
    return true;
  }
}
