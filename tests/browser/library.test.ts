import { describe, expect, it } from 'vitest';
import type { View } from '../support/driver/driver.ts';
import { waitUntil } from '../support/driver/view.ts';
import { bodyOf, readPage } from './read-page.ts';
import { useBrowser } from './use-browser.ts';

const session = useBrowser();

async function save(path: string): Promise<View> {
  const { view } = await readPage(session(), path);
  await view.click('[data-action="save"]');
  await view.waitFor('[data-action="save"][data-save-state="saved"]');
  return view;
}

const savedIds = (view: View) => view.attributes('[data-saved-id]', 'data-saved-id');

async function waitForRows(view: View, count: number): Promise<void> {
  const isReached = await waitUntil(async () => (await savedIds(view)).length === count);
  expect(isReached, `the list never had ${count} rows`).toBe(true);
}

// One story from top to bottom: each test goes on where the one before ended.
describe('saved articles', () => {
  it('relate to each other, with the words that say why', async () => {
    await save('/seeds/copy.html');
    const portal = await save('/seeds/portal.html');
    await portal.waitFor('[data-part="related"] [data-related-id]');
    expect(await portal.text('[data-part="because"]')).toBeTruthy();

    const { view } = await readPage(session(), '/seeds/copy.html');
    await view.waitFor('[data-part="related"] [data-related-id]');
    expect(await view.text('[data-part="because"]')).toBeTruthy();
  });

  it('are there after the browser was started again, newest first', async () => {
    await session().driver.restart();
    const list = await session().driver.openExtensionPage('library.html');
    await list.waitFor('[data-state="list"]');
    await waitForRows(list, 2);
    const titles = await list.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-saved-id]')].map((one) => one.innerText),
      null,
    );
    expect(titles[0]).toContain('이데일리');
    expect(titles[1]).toContain('지디넷코리아');
  });

  it('open, go and come back', async () => {
    const list = await session().driver.openExtensionPage('library.html');
    await waitForRows(list, 2);
    const ids = await savedIds(list);
    await list.click(`[data-saved-id="${ids[1]}"] [data-action="open-saved"]`);
    await list.waitFor('[data-screen="reader"][data-state="article"]');
    expect((await bodyOf(list)).length).toBeGreaterThan(800);

    const again = await session().driver.openExtensionPage('library.html');
    await waitForRows(again, 2);
    await again.click(`[data-saved-id="${ids[0]}"] [data-action="delete"]`);
    await waitForRows(again, 1);
    await again.click('[data-action="undo"]');
    await waitForRows(again, 2);
    expect(await savedIds(again)).toEqual(ids);
  });

  it('stay deleted when nothing was undone', async () => {
    const list = await session().driver.openExtensionPage('library.html');
    await waitForRows(list, 2);
    const [first] = await savedIds(list);
    await list.click(`[data-saved-id="${first}"] [data-action="delete"]`);
    await waitForRows(list, 1);
    const again = await session().driver.openExtensionPage('library.html');
    await waitForRows(again, 1);
    expect(await savedIds(again)).not.toContain(first);
  });
});
