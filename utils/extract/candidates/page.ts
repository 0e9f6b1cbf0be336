import type { Capture } from '../capture-page';
import type { Candidate } from './candidate';

/**
 * The page itself. It comes last among the candidates, because reading it consumes the capture.
 *
 * @param capture the page; its document is handed over
 */
export function takePage(capture: Capture): Candidate {
  return {
    kind: 'page',
    document: capture.document,
    isWhole: false,
    header: [],
    sourceCharacters: 0,
    because: 'the page’s own markup',
  };
}
