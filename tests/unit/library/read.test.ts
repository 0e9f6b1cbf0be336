// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../utils/library/open-library';
import { readSaved, readSummaries, readSummary } from '../../../utils/library/read';
import { writeArticle } from '../../../utils/library/write';
import { articleAt, freshLibrary } from '../../support/library';

beforeEach(freshLibrary);

async function save(url: string) {
  const saved = await writeArticle(articleAt(url));
  if (!saved.ok) throw new Error(saved.detail);
  return saved.value;
}

/** Writes past the types, as a damaged disk or another version would. */
async function damage(store: 'summaries' | 'articles', record: object) {
  const library = await openLibrary();
  if (!library.ok) throw new Error(library.detail);
  await library.value.put(store, record as never);
}

describe('reading the list', () => {
  it('knows nothing of what was never saved', async () => {
    expect(await readSummary('none')).toBeNull();
    expect(await readSaved('none')).toBeNull();
    expect(await readSummaries()).toEqual([]);
  });

  it('leaves damaged summaries out and keeps the others', async () => {
    const whole = await save('https://harbour.example/whole');
    const broken = await save('https://harbour.example/broken');
    await damage('summaries', { ...broken, byline: 'no list' });
    expect(await readSummaries()).toEqual([whole]);
    expect(await readSummary(broken.id)).toBeNull();
    expect(await readSaved(broken.id)).toBeNull();
  });

  it('gives no article whose body is damaged', async () => {
    const saved = await save('https://harbour.example/');
    await damage('articles', { id: saved.id, article: { html: 7 } });
    expect(await readSaved(saved.id)).toBeNull();
    expect(await readSummary(saved.id)).toEqual(saved);
  });

  it('drops what does not belong to a record', async () => {
    const saved = await save('https://harbour.example/');
    await damage('summaries', { ...saved, extra: 'from elsewhere' });
    expect(await readSummaries()).toEqual([saved]);
  });
});
