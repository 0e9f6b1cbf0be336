// @vitest-environment node
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../utils/library/open-library';
import { readRelated } from '../../../utils/library/related';
import { removeSaved, writeArticle } from '../../../utils/library/write';
import { articleAt, freshLibrary } from '../../support/library';

beforeEach(freshLibrary);

const ferry = articleAt('https://harbour.example/ferry', {
  title: 'Electric ferry Skua begins trials in Larnsund',
  text: 'The electric ferry Skua left the Larnsund shipyard for sea trials on Monday morning.',
});
const shipyard = articleAt('https://coast.example/yard', {
  title: 'Larnsund shipyard hires for second electric ferry',
  text: 'The shipyard in Larnsund will build a sister ship of the Skua and hires forty welders.',
});
const bakery = articleAt('https://town.example/bread', {
  title: 'Old bakery reopens',
  text: 'Sourdough and rye are back in the window of the bakery that closed in spring.',
});

async function saveAll() {
  const ids: string[] = [];
  for (const article of [ferry, shipyard, bakery]) {
    const saved = await writeArticle(article);
    if (saved.ok) ids.push(saved.value.id);
  }
  return ids;
}

async function library() {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(opened.detail);
  return opened.value;
}

const titles = (items: Awaited<ReturnType<typeof readRelated>>) =>
  items.map(({ summary }) => summary.title);

describe('readRelated', () => {
  it('finds what is near, says why, and leaves out the article itself', async () => {
    await saveAll();
    const items = await readRelated(ferry, 5);
    expect(titles(items)).toEqual(['Larnsund shipyard hires for second electric ferry']);
    expect(items[0]?.because).toEqual(expect.arrayContaining(['Larnsund', 'shipyard']));
    expect(items[0]?.score).toBeGreaterThan(0.1);
    expect(items[0]?.score).toBeLessThanOrEqual(1);
  });

  it('reads the bodies of what it offers only', async () => {
    await saveAll();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await readRelated(ferry, 5);
    const bodies = get.mock.contexts.filter(
      (store) => (store as { name: string }).name === 'articles',
    );
    expect(bodies).toHaveLength(1);
  });

  it('makes missing, damaged and outdated vectors anew', async () => {
    const [, yard = '', bread = ''] = await saveAll();
    const database = await library();
    await database.delete('vectors', yard);
    await database.put('vectors', { id: bread, scheme: 0 } as never);
    expect(titles(await readRelated(ferry, 5))).toHaveLength(1);
    expect(await database.count('vectors')).toBe(3);
    expect(await database.get('vectors', bread)).toMatchObject({ scheme: 1 });
  });

  it('forgets what was removed', async () => {
    const [, yard = ''] = await saveAll();
    await removeSaved(yard);
    expect(await readRelated(ferry, 5)).toEqual([]);
  });
});
