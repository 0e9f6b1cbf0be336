import type { FoundArticle, ReadingCounts } from '../article/reading';

/**
 * Counts what the article kept and what the page had besides.
 *
 * @param found what was found in the page
 * @param body holds the article as it is shown
 * @param lines its text lines
 */
export function countKept(
  found: FoundArticle,
  body: Element,
  lines: readonly string[],
): ReadingCounts {
  const kept = new Set(lines);
  const isKept = found.pageLines.map((line) => kept.has(line) || holds(line, lines));
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  const paragraphs = [...body.querySelectorAll('p')].filter((one) => one.textContent?.trim());
  return {
    paragraphs: paragraphs.length,
    pictures: body.querySelectorAll('img').length,
    removedLines: isKept.filter((one) => !one).length + found.prunedLines,
    removedAbove: Math.max(0, first),
    removedBelow: last < 0 ? 0 : isKept.length - 1 - last,
    sourceCharacters: found.sourceCharacters,
  };
}

/** A line of shown HTML source holds many lines of the article. */
function holds(line: string, lines: readonly string[]): boolean {
  return line.includes('<') && lines.some((one) => one.length > 20 && line.includes(one));
}
