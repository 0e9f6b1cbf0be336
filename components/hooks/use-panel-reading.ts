import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readTab } from '../../utils/actions/read-tab';
import { onActiveTabChange } from '../../utils/actions/watch-tabs';
import { onPanelAsked } from './panel-request';
import { type Reading, type ReadingHold, type ReadRequest, useReading } from './use-reading';

export interface PanelReadingHold extends ReadingHold {
  /** Whether the article shown is not that of the active tab. */
  readonly stale: boolean;
}

/**
 * Reading for a panel that stays open while tabs change: an article that is shown stays until the
 * reader asks for another one; a screen without an article tries the new tab by itself.
 */
export function usePanelReading(): PanelReadingHold {
  const { reading, read: readNow } = useReading();
  const [stale, setStale] = useState(false);
  const shown = useRef<Reading>(reading);
  shown.current = reading;

  const read = useCallback(
    (request?: ReadRequest) => {
      setStale(false);
      readNow(request);
    },
    [readNow],
  );

  useEffect(() => {
    const controller = new AbortController();
    const changed = async () => {
      if (shown.current.status !== 'article') {
        readNow({ quiet: true });
        return;
      }
      const elsewhere = !(await isActive(shown.current));
      if (!controller.signal.aborted) setStale(elsewhere);
    };
    onActiveTabChange(() => void changed(), controller.signal);
    onPanelAsked((windowId) => {
      if (isOwnWindow(shown.current, windowId)) read();
    }, controller.signal);
    return () => controller.abort();
  }, [read, readNow]);

  return { reading, read, stale };
}

/**
 * Whether the active tab still is the one whose article is shown. Tells a tab that only finished
 * loading from one that moved on; without the permission to look, it has moved on.
 */
async function isActive(shown: Reading & { status: 'article' }): Promise<boolean> {
  const now = await readTab();
  if (now.tab?.tabId !== shown.tab.tabId) return false;
  return now.ok ? now.article.url === shown.article.url : now.tab.url === shown.tab.url;
}

/** A screen that knows no tab takes every request as meant for it. */
function isOwnWindow(shown: Reading, windowId: number): boolean {
  return shown.status === 'loading' || shown.tab === null || shown.tab.windowId === windowId;
}
