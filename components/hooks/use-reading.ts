import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readTab, type TabInfo, type TabReading } from '../../utils/actions/read-tab';
import type { Article } from '../../utils/article/article';
import type { ReadFailure } from '../../utils/article/failure';
import type { Trace } from '../../utils/article/reading';

/** What a screen that reads a tab has to show. */
export type Reading =
  | { readonly status: 'loading' }
  | { readonly status: 'article'; readonly article: Article; readonly tab: TabInfo }
  | {
      readonly status: 'failure';
      readonly error: ReadFailure;
      readonly detail: string;
      readonly tab: TabInfo | null;
      readonly trace: readonly Trace[];
    };

export interface ReadRequest {
  readonly tabId?: number;
  readonly anyway?: boolean;
  /** Keeps what is shown until the answer is there. */
  readonly quiet?: boolean;
}

export interface ReadingHold {
  readonly reading: Reading;
  readonly read: (request?: ReadRequest) => void;
}

/** Reads the active tab at once, and again on request; of several answers the last asked counts. */
export function useReading(): ReadingHold {
  const [reading, setReading] = useState<Reading>({ status: 'loading' });
  const asked = useRef(0);
  const read = useCallback((request: ReadRequest = {}) => {
    const { quiet = false, ...options } = request;
    asked.current += 1;
    const turn = asked.current;
    if (!quiet) setReading({ status: 'loading' });
    void answerOf(options).then((answer) => {
      if (turn === asked.current) setReading(answer);
    });
  }, []);
  useEffect(() => {
    read();
    return () => {
      asked.current += 1;
    };
  }, [read]);
  return { reading, read };
}

async function answerOf(options: { tabId?: number; anyway?: boolean }): Promise<Reading> {
  try {
    return toReading(await readTab(options));
  } catch (mistake) {
    // Expected failures are values, so this is a mistake of ours: shown with the way to report it.
    const detail = mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake);
    return { status: 'failure', error: 'unexpected', detail, tab: null, trace: [] };
  }
}

function toReading(answer: TabReading): Reading {
  if (answer.ok) return { status: 'article', article: answer.article, tab: answer.tab };
  const { error, detail, tab, trace } = answer;
  return { status: 'failure', error, detail, tab, trace };
}
