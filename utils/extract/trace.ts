import type { Trace } from '../article/reading';

/** Samples of removed text are cut to this many characters. */
const MAX_SAMPLE = 200;

/** Notes kept at most, so that a page cannot make the answer heavy. */
const MAX_NOTES = 400;

/** Collects what each step did and why; nothing is removed without a note. */
export class Tracer {
  readonly #notes: Trace[];

  /** @param notes a trace to go on with */
  constructor(notes: readonly Trace[] = []) {
    this.#notes = [...notes];
  }

  /** The notes so far, in order. */
  get notes(): readonly Trace[] {
    return this.#notes;
  }

  /**
   * Adds a note.
   *
   * @param step name of the step
   * @param did what it did, in a few words
   * @param because why
   * @param text sample of what was taken away
   */
  note(step: string, did: string, because: string, text?: string): void {
    if (this.#notes.length >= MAX_NOTES) return;
    const sample = text?.replace(/\s+/g, ' ').trim().slice(0, MAX_SAMPLE);
    this.#notes.push({ step, did, because, ...(sample ? { text: sample } : {}) });
  }

  /**
   * Runs one part of the pipeline so that its failure leaves the others standing.
   *
   * @returns the part's result, or `null` when it threw; the exception is noted
   */
  attempt<T>(step: string, part: () => T): T | null {
    try {
      return part();
    } catch (error) {
      this.note(step, 'failed', describeError(error));
      return null;
    }
  }
}

/** An exception in words, with the place it was thrown at. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? `${error.name}: ${error.message}`).slice(0, 600);
}
