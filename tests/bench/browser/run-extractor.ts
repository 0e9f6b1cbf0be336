import type { Extractor } from '../bundles.ts';
import { domToText } from '../in-page/dom-to-text.ts';
import type { World } from './world.ts';

/** What an extractor found, as plain values. */
export interface Found {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly lang: string | null;
  /** The verdict on copies, for extractors that give one. */
  readonly copy: string | null;
  readonly text: string;
}

/** One extractor's run over one page. */
export interface PageResult {
  readonly found: Found | null;
  readonly hasChangedPage: boolean;
  /** Milliseconds of the main thread, or `null` when it did not end well. */
  readonly cpu: number | null;
  readonly error: string | null;
}

/** Remembers the size of the live page, which no extractor may change. */
const BEFORE = `{
  const root = document.documentElement;
  globalThis.benchSize = [document.getElementsByTagName('*').length, root.innerHTML.length];
  globalThis.domToText = ${domToText.toString()};
}; 0`;

const AFTER = `(() => {
  const found = globalThis.benchFound;
  const [elements, characters] = globalThis.benchSize;
  const hasChangedPage =
    document.getElementsByTagName('*').length !== elements ||
    document.documentElement.innerHTML.length !== characters;
  if (!found) return { found: null, hasChangedPage };
  const html = String(found.contentHtml ?? '');
  const parse = () => new DOMParser().parseFromString(html, 'text/html').body;
  return { hasChangedPage, found: {
    title: found.title ?? null,
    byline: found.byline ?? null,
    siteName: found.siteName ?? null,
    publishedTime: found.publishedTime == null ? null : String(found.publishedTime),
    lang: found.lang ?? null,
    copy: found.facts?.copy?.best?.value ?? null,
    text: html ? domToText(parse()) : String(found.textContent ?? ''),
  } };
})()`;

/**
 * Runs an extractor in a fresh world of the page that is shown, and reads what it found.
 *
 * @param world one that nothing has run in yet
 */
export async function runExtractor(world: World, extractor: Extractor): Promise<PageResult> {
  await world.evaluate(`${extractor.source}\n;0`);
  await world.evaluate(BEFORE);
  const options = JSON.stringify({ ...extractor.options, url: world.url });
  const { value: error, cpu } = await world.measure(`(async () => {
    try { globalThis.benchFound = await globalThis.extractArticle(document, ${options}); }
    catch (error) { return String(error?.stack ?? error).slice(0, 300); }
    return null;
  })()`);
  const after = (await world.evaluate(AFTER)) as Pick<PageResult, 'found' | 'hasChangedPage'>;
  return { ...after, cpu, error: error as string | null };
}
