import type { CDPSession } from 'puppeteer-core';

/** Longest a page may take to load, or a script to answer, in milliseconds. */
export const DEADLINE = 20_000;

/** A JavaScript world beside the page's own: it shares the document and nothing else. */
export class World {
  readonly #devtools: CDPSession;
  readonly #contextId: number;
  /** Address the page has. */
  readonly url: string;

  constructor(devtools: CDPSession, contextId: number, url: string) {
    this.#devtools = devtools;
    this.#contextId = contextId;
    this.url = url;
  }

  /**
   * Runs an expression and waits for what it gives; plain JSON comes back.
   *
   * @throws when it throws, or does not answer in time
   */
  async evaluate(expression: string): Promise<unknown> {
    const answered = this.#devtools.send('Runtime.evaluate', {
      contextId: this.#contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails, result } = await withDeadline(answered);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Runs an expression and measures it: milliseconds of the main thread. */
  async measure(expression: string): Promise<{ value: unknown; cpu: number }> {
    const before = await this.#mainThread();
    const value = await this.evaluate(expression);
    return { value, cpu: (await this.#mainThread()) - before };
  }

  async #mainThread(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  }
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
