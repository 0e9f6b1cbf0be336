import type { ReadingCounts } from '../article/reading';
import type { PrunedPart } from './capture-page';

/**
 * Counts what the article kept and what the page had besides.
 *
 * @param parts.lines text lines of the article
 * @param parts.pageLines text lines of the page, as captured
 * @param parts.pruned parts that were not even captured
 */
export function countKept(parts: {
  body: Element;
  lines: readonly string[];
  pageLines: readonly string[];
  pruned: readonly PrunedPart[];
  sourceCharacters: number;
}): ReadingCounts {
  const kept = new Set(parts.lines);
  const isKept = parts.pageLines.map((line) => kept.has(line) || holds(line, parts.lines));
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  const hidden = parts.pruned.reduce(
    (sum, part) => sum + (part.as === 'hidden' ? 0 : part.lines),
    0,
  );
  return {
    paragraphs: [...parts.body.querySelectorAll('p')].filter((one) => one.textContent?.trim())
      .length,
    pictures: parts.body.querySelectorAll('img').length,
    removedLines: isKept.filter((one) => !one).length + hidden,
    removedAbove: first < 0 ? 0 : first,
    removedBelow: last < 0 ? 0 : parts.pageLines.length - 1 - last,
    sourceCharacters: parts.sourceCharacters,
  };
}

/** A line of shown HTML source holds many lines of the article. */
function holds(line: string, lines: readonly string[]): boolean {
  return line.includes('<') && lines.some((one) => one.length > 20 && line.includes(one));
}
