import type { View } from '../support/driver/driver.ts';
import type { Session } from './use-browser.ts';

/** What a popup or panel shows of a page that was read. */
export interface Shown {
  readonly view: View;
  /** `article` or `failure`. */
  readonly state: string | null;
  /** The reason of a failure. */
  readonly error: string | null;
}

/** Opens an address, presses the toolbar button and waits until the popup shows what came of it. */
export async function readPage(
  { driver, site }: Session,
  address: string,
  options: { isPrivate?: boolean } = {},
): Promise<Shown> {
  await driver.openPage(address.startsWith('/') ? site.url + address : address, options);
  return settled(await driver.clickToolbarButton());
}

/** Waits until a view has read its page. */
export async function settled(view: View): Promise<Shown> {
  await view.waitFor('[data-state="article"], [data-state="failure"]');
  return {
    view,
    state: await view.attribute('[data-screen]', 'data-state'),
    error: await view.attribute('[data-screen]', 'data-error'),
  };
}

/** The facts shown, by name; the published time as `datetime`. */
export async function factsOf(view: View): Promise<Record<string, string>> {
  const pairs = await view.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-fact]')].map((one) => {
        const time = one.matches('time') ? one : one.querySelector('time');
        return [one.dataset.fact ?? '', time?.getAttribute('datetime') ?? one.innerText.trim()];
      }),
    null,
  );
  return Object.fromEntries(pairs);
}

/** The article's text as shown, one block a line. */
export async function bodyOf(view: View): Promise<string> {
  return (await view.text('[data-part="article-body"]')) ?? '';
}
