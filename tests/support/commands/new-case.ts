import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const USAGE = 'npm run new:case <slug> <file.html> [address]\n  slug: outlet-or-host--what-is-hard';

/**
 * Makes `tests/cases/<slug>/` from a page: the page itself, the facts as the engine reads them now
 * and the text. Both are to be read, and mended, before they are committed.
 */
async function newCase(slug: string, file: string, url: string): Promise<string> {
  const folder = join(import.meta.dirname, '..', '..', 'cases', slug);
  if (existsSync(folder)) return `There is a case ${slug} already.`;
  const source = readFileSync(file, 'utf8');
  const { window } = new JSDOM(source, { url });
  for (const name of [
    'window',
    'document',
    'DOMParser',
    'Node',
    'Element',
    'Document',
    'NodeFilter',
    'HTMLSlotElement',
    'HTMLIFrameElement',
    'HTMLFrameElement',
    'HTMLElement',
    'Text',
  ]) {
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
    });
  }
  const engine = await import(join(import.meta.dirname, '../../../.output/engine/engine.mjs'));
  const article = engine.extractArticle(window.document, { url });
  const best = (fact: string) => article?.facts[fact].best?.value ?? null;
  const expected = {
    url,
    why: 'SAY WHAT IS HARD ABOUT THIS PAGE',
    facts: {
      isArticle: article !== null,
      title: best('title'),
      kicker: best('kicker'),
      outlet: best('outlet')?.name ?? null,
      byline: best('byline') ?? [],
      published: best('published'),
      copy: best('copy'),
    },
    lacks: [],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), source);
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(expected, null, 2)}\n`);
  writeFileSync(join(folder, 'expected.txt'), `${article?.textContent ?? ''}\n`);
  return `Made ${folder}. Read case.json and expected.txt, and correct what is wrong in them.`;
}

const [slug, file, url] = process.argv.slice(2);
if (!slug || !/^[a-z0-9-]+$/.test(slug) || !file) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${await newCase(slug, file, url ?? 'https://example.org/1')}\n`);
}
