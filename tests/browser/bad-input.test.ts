import { describe, expect, inject, it } from 'vitest';
import { whenBusy } from './made-pages.ts';
import { bodyOf, readPage, type Shown, settled } from './read-page.ts';
import { useBrowser } from './use-browser.ts';

const isFirefox = inject('browser') === 'firefox';

/** Shortest explanation that can be one: a sentence, not a code. */
const SHORTEST_REASON = 20;

const session = useBrowser();

const pages = [
  { what: 'an empty page', address: '/pages/empty.html', errors: ['page-empty'] },
  { what: 'a list of links', address: '/pages/list.html', errors: ['not-an-article'] },
  { what: 'a text of 0 bytes', address: '/made/nothing.txt', errors: ['page-empty'] },
  { what: 'a feed', address: '/pages/feed.xml', errors: ['not-a-web-page'] },
  { what: 'a PDF', address: '/made/paper.pdf', errors: ['not-a-web-page', 'page-not-allowed'] },
  { what: 'a page over 20 MB', address: '/made/huge.html', errors: ['page-too-large'] },
  { what: 'a blank tab', address: 'about:blank', errors: ['page-empty', 'page-not-allowed'] },
  {
    what: "the browser's own page",
    address: isFirefox ? 'about:config' : 'chrome://version/',
    errors: ['page-not-allowed'],
  },
];

async function expectCalmScreen({ view, state, error }: Shown, errors: readonly string[]) {
  expect(state).toBe('failure');
  expect(errors).toContain(error);
  const text = (await view.text('[data-screen]')) ?? '';
  expect(text.length).toBeGreaterThan(SHORTEST_REASON);
  expect(text).not.toMatch(/undefined|\[object|TypeError/);
  expect((await view.attributes('[data-screen] button', 'data-action')).length).toBeGreaterThan(0);
}

describe('what is no article', () => {
  it.for(pages)('$what is told with a reason and a next step', async ({ address, errors }) => {
    await expectCalmScreen(await readPage(session(), address), errors);
  });

  it('a page that never answers is given up', async () => {
    const { driver, site } = session();
    await driver.openPage(`${site.url}/made/busy.html`);
    await whenBusy();
    await expectCalmScreen(await settled(await driver.clickToolbarButton()), ['took-too-long']);
  });
});

describe('what only looks bad', () => {
  it.for([
    { what: 'an article in a frame', path: '/pages/frames.html' },
    { what: 'a form that hides its own members', path: '/pages/clobbered.html' },
  ])('$what is read', async ({ path }) => {
    const { view, state } = await readPage(session(), path);
    expect(state).toBe('article');
    const body = await bodyOf(view);
    expect(body).toContain('four hundred parts');
    expect(body).toContain('the school choir will sing');
    expect(body).not.toContain('rope shop');
  });

  it('a list is read when the reader wants it anyway', async () => {
    const { view } = await readPage(session(), '/pages/list.html');
    await view.click('[data-action="read-anyway"]');
    await view.waitFor('[data-state="article"]');
    expect(await bodyOf(view)).toContain('도서관');
  });
});
