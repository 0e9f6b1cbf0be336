import type { Browser } from 'puppeteer-core';
import { PATIENCE, type View } from './driver.ts';

/** What a view needs from its browser; the rest is the same in both. */
export interface ViewDoor {
  evaluate: View['evaluate'];
  run: View['run'];
  click(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
}

/**
 * Makes a view from what a browser can do.
 *
 * @param name what the view is called in messages
 * @param door the browser's side of the view
 */
export function makeView(name: string, door: ViewDoor): View {
  const { evaluate } = door;
  const waitFor = async (selector: string) => {
    const isThere = () => evaluate((wanted) => document.querySelector(wanted) !== null, selector);
    if (await waitUntil(isThere)) return;
    const shown = await evaluate(() => document.body.innerHTML, null).catch(String);
    throw new Error(`The ${name} never showed ${selector}. It shows: ${shown.slice(0, 2000)}`);
  };
  return {
    evaluate,
    run: door.run,
    waitFor,
    text: (selector) =>
      evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        return found ? found.innerText.trim() : null;
      }, selector),
    attribute: (selector, attribute) =>
      evaluate(([wanted, key]) => document.querySelector(wanted)?.getAttribute(key) ?? null, [
        selector,
        attribute,
      ] as const),
    attributes: (selector, attribute) =>
      evaluate(
        ([wanted, key]) =>
          [...document.querySelectorAll(wanted)]
            .map((one) => one.getAttribute(key))
            .filter((one) => one !== null),
        [selector, attribute] as const,
      ),
    click: async (selector) => {
      await waitFor(selector);
      await door.click(selector);
    },
    screenshot: async (path) => {
      await waitUntil(() => evaluate(isStill, null));
      await new Promise((done) => setTimeout(done, PAINT_MS));
      await door.screenshot(path);
    },
  };
}

/** Rows outside the first frame (`content-visibility: auto`) are painted a few frames later. */
const PAINT_MS = 250;

/** Whether every change of colour or border has ended; runs in the page. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      (one) =>
        one.playState !== 'running' ||
        one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
    );
}

/**
 * Asks until the answer is yes.
 *
 * @param isTrue asked every tenth of a second; an exception counts as "not yet"
 * @param patience longest wait in milliseconds
 * @returns whether the answer came
 */
export async function waitUntil(
  isTrue: () => Promise<boolean>,
  patience = PATIENCE,
): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await isTrue().catch(() => false)) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

/** Settles when a browser has ended, or has no page left: on macOS it runs on without a window. */
export function whenWindowsClosed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((one) => one.type() === 'page')) done();
    });
  });
}
