import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver, View } from '../support/driver/driver.ts';
import { inProject } from '../support/project.ts';
import { chooseSetting } from './choose-setting.ts';
import { readPage, settled } from './read-page.ts';
import { useBrowser } from './use-browser.ts';

/** A rule of axe-core that a screen breaks, and where. */
interface Barrier {
  readonly screen: string;
  readonly rule: string;
  readonly elements: readonly string[];
}

const folder = inProject('.output', 'shots');
const session = useBrowser();

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
});

describe.for(['ko', 'en'] as const)('every screen in %s', (language) => {
  it.for(['light', 'dark'] as const)('is drawn in %s and open to everyone', async (scheme) => {
    const { driver } = session();
    const barriers: Barrier[] = [];
    const look = async (screen: string, view: View) => {
      await view.screenshot(`${folder}/${driver.name}-${screen}-${scheme}-${language}.png`);
      barriers.push(...(await findBarriers(screen, view)));
    };
    await driver.setColorScheme(scheme);
    await chooseSetting(driver, 'ui.language', language);
    await visitReadings(driver, look);
    await visitPages(driver, look);
    expect(barriers).toEqual([]);
  });
});

type Look = (screen: string, view: View) => Promise<void>;

async function visitReadings(driver: Driver, look: Look): Promise<void> {
  await saveOnce((await readPage(session(), '/seeds/portal.html')).view);
  const { view } = await readPage(session(), '/seeds/copy.html');
  await saveOnce(view);
  await view.waitFor('[data-part="related"] [data-related-id]');
  await look('popup', view);
  await view.click('[data-action="open-panel"]');
  const panel = await settled(await driver.panel());
  await look('panel', panel.view);
  await driver.closePanel();
  const failure = await readPage(session(), '/pages/list.html');
  await look('failure', failure.view);
}

async function visitPages(driver: Driver, look: Look): Promise<void> {
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor('[data-saved-id]');
  await look('library', library);
  await library.click('[data-saved-id] [data-action="open-saved"]');
  await library.waitFor('[data-screen="reader"][data-state="article"]');
  await look('reader', library);
  await driver.closePage();
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor('[data-screen="settings"]');
  await look('settings', options);
  await driver.closePage();
}

async function saveOnce(view: View): Promise<void> {
  await view.waitFor('[data-save-state="idle"], [data-save-state="saved"]');
  if ((await view.attribute('[data-action="save"]', 'data-save-state')) === 'saved') return;
  await view.click('[data-action="save"]');
  await view.waitFor('[data-save-state="saved"]');
}

async function findBarriers(screen: string, view: View): Promise<Barrier[]> {
  const found = await view.run(`${axe.source};
    axe.run(document).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => ({
      screen: ${JSON.stringify(screen)}, rule: id, elements: nodes.map(({ html }) => html),
    }))))`);
  return found as Barrier[];
}
