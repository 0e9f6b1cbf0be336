import { foldLetters } from '../text/fold-letters';

/** What stands between a title and the name of the section or the site. */
const SEPARATOR = /(\s+[-–—|•·»«>:<]+\s+|\s*[|｜»]\s*|\s+::\s+|_(?=[^_]{2,16}$))/u;

/** A cut title, and what was cut off, outermost first. */
export interface CutTitle {
  readonly title: string;
  readonly cut: readonly string[];
}

/**
 * Cuts names of sections and sites from a title, by agreement only: what is left must be another
 * title of the same page, or what goes must be a known name of the site.
 *
 * @param title the title as a field of the page has it
 * @param peers other titles of the page, as they stand
 * @param siteNames names of the site, with its host name's labels
 */
export function cutTitle(
  title: string,
  peers: readonly string[],
  siteNames: readonly string[],
): CutTitle {
  const parts = title.split(SEPARATOR);
  const own = foldLetters(title);
  const peerFolds = new Set(
    peers.map(foldLetters).filter((fold) => fold.length > 3 && fold !== own),
  );
  // A short part that is a heading of the page is a section's, mostly so at the end.
  const isPeer = (part: string, share: number) =>
    part.length > share * title.length && peerFolds.has(foldLetters(part));
  for (let kept = parts.length - 2; kept > 0; kept -= 2) {
    const head = parts.slice(0, kept).join('');
    if (isPeer(head, 0.1)) return { title: head.trim(), cut: outer(parts, kept) };
    const tail = parts.slice(parts.length - kept).join('');
    if (isPeer(tail, 0.4)) return { title: tail.trim(), cut: [] };
  }
  return cutSiteNames(parts, new Set(siteNames.map(foldLetters).filter((fold) => fold.length > 1)));
}

/** The names after the first `kept` parts, the last of them first. */
function outer(parts: readonly string[], kept: number): string[] {
  return parts
    .slice(kept + 1)
    .filter((_, index) => index % 2 === 0)
    .reverse();
}

function cutSiteNames(parts: readonly string[], names: ReadonlySet<string>): CutTitle {
  let end = parts.length;
  let start = 0;
  while (end - start > 2 && isSiteName(parts[end - 1] ?? '', names)) end -= 2;
  while (end - start > 2 && isSiteName(parts[start] ?? '', names)) start += 2;
  return { title: parts.slice(start, end).join('').trim(), cut: outer(parts, end) };
}

/** A name of the site, alone or with a word or two more (`ORF.at`, `BBC News`, `RP Online`). */
function isSiteName(part: string, names: ReadonlySet<string>): boolean {
  const fold = foldLetters(part);
  if (names.has(fold)) return true;
  if (fold.length < 3 || part.length > 40) return false;
  return [...names].some(
    (name) =>
      name.length > 2 &&
      (fold.startsWith(name) || fold.endsWith(name)) &&
      fold.length < name.length + 12,
  );
}

/** A label before a title, and the title without it. */
export interface LabelledTitle {
  readonly label: string | null;
  readonly title: string;
}

/** Takes a leading `[label]` or `【label】` off; a title that is nothing else keeps it. */
export function splitLabel(title: string): LabelledTitle {
  const match = /^\s*(?:\[([^[\]]{1,24})\]|【([^【】]{1,24})】)\s*(?=\S.{3})/u.exec(title);
  const label = match?.[1] ?? match?.[2];
  return match && label
    ? { label: label.trim(), title: title.slice(match[0].length).trim() }
    : { label: null, title: title.trim() };
}
