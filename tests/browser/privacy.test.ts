import { expect, it } from 'vitest';
import { waitUntil } from '../support/driver/view.ts';
import { chooseSetting } from './choose-setting.ts';
import { readPage } from './read-page.ts';
import { useBrowser } from './use-browser.ts';

/** Where the picture of the copied article lies. */
const pictureHost = 't1.daumcdn.net';

const session = useBrowser();

it('nobody is asked for a picture before the reader wants it', async () => {
  const { driver, outside } = session();
  await chooseSetting(driver, 'ui.images', 'ask');
  const { view } = await readPage(session(), '/seeds/copy.html');
  await view.waitFor('[data-part="article-body"] [data-action="load-pictures"]');
  expect(await view.attributes('[data-part="article-body"] img', 'src')).toEqual([]);
  expect(outside.hosts).not.toContain(pictureHost);

  await view.click('[data-part="article-body"] [data-action="load-pictures"]');
  const isAsked = await waitUntil(async () => outside.hosts.has(pictureHost));
  expect(isAsked, 'the picture was never asked for').toBe(true);
});

it('an article is read in a private window, and cannot be saved', async () => {
  const { view, state } = await readPage(session(), '/seeds/portal.html', { isPrivate: true });
  expect(state).toBe('article');
  await view.waitFor('[data-action="save"][data-save-state="unavailable"]');
  expect(await view.text('[data-part="save-note"]'), 'the reason').toBeTruthy();
  await session().driver.closePage();

  const list = await session().driver.openExtensionPage('library.html');
  await list.waitFor('[data-state="list"], [data-state="empty"]');
  expect(await list.attributes('[data-saved-id]', 'data-saved-id')).toEqual([]);
});
