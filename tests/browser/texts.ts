import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, originalsFolder } from '../support/project.ts';

/** Addresses, below the site, of pages that tell the same story, and the text to compare with. */
export interface Sample {
  readonly title: string;
  readonly path: string;
  /** The page as text, one line a line. */
  readonly text: string;
}

/** A line that comes after the article on a portal's page. */
const AFTER_ARTICLE = '추천 뉴스';

/** Only a page pasted as source shows the portal's own attributes as text. */
const PASTED_SOURCE = 'contents-hash';

/** Our own rebuilt pages, and the originals where they lie beside the checkout. */
export function samplesOf(name: 'copy' | 'portal'): Sample[] {
  const text = readFileSync(inProject('seeds', `${name}.txt`), 'utf8');
  const own = ['html', 'txt'].map((ending) => ({
    title: `seeds/${name}.${ending}`,
    path: `/seeds/${name}.${ending}`,
    text,
  }));
  const originals = readOriginals().filter(
    (one) => one.text.includes(PASTED_SOURCE) === (name === 'copy'),
  );
  return [...own, ...originals];
}

function readOriginals(): Sample[] {
  const folder = originalsFolder();
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      title: `the original ${file}`,
      path: `/originals/${file}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** The last line of the article in a portal's page given as text. */
export function lastLineOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const before = lines.slice(0, lines.indexOf(AFTER_ARTICLE)).filter(Boolean);
  return before.at(-1) ?? '';
}
