import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Article } from '../../utils/article/article';
import { claim, type Fact, UNKNOWN } from '../../utils/article/claim';
import { closeLibrary } from '../../utils/library/open-library';

/** Gives this test a database of its own, empty and with no connection open. */
export async function freshLibrary(): Promise<void> {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
}

function known<T>(value: T): Fact<T> {
  const best = claim({ value, source: 'reader', rule: 'test', confidence: 1, evidence: 'test' });
  return { best, rivals: [] };
}

/** An article as the reader hands it on, with what a test wants to know of it. */
export function articleAt(
  url: string,
  details: { title?: string; text?: string; outlet?: string } = {},
): Article {
  const text = details.text ?? 'The harbour council met on Monday to weigh plans for a new ferry.';
  return {
    url,
    html: `<p>${text}</p>`,
    text,
    credit: [],
    via: 'page',
    counts: {
      paragraphs: 1,
      pictures: 0,
      removedLines: 0,
      removedAbove: 0,
      removedBelow: 0,
      sourceCharacters: 0,
    },
    facts: {
      title: known(details.title ?? 'Council weighs a new ferry'),
      kicker: UNKNOWN,
      deck: UNKNOWN,
      outlet: known({ name: details.outlet ?? 'Harbour Times', domain: null }),
      byline: known(['Ada Quill']),
      published: known('2026-03-19'),
      modified: UNKNOWN,
      posted: UNKNOWN,
      section: UNKNOWN,
      language: known('en'),
      canonical: UNKNOWN,
      host: known('harbour.example'),
      copy: known('original'),
    },
    trace: [{ step: 'trim', did: 'took away 1 line', because: 'menu' }],
  };
}
