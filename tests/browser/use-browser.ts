import { afterAll, beforeAll, inject } from 'vitest';
import { type DeadEnd, startDeadEnd } from '../support/dead-end.ts';
import type { Driver } from '../support/driver/driver.ts';
import { startBrowser } from '../support/driver/start-browser.ts';
import { type BrowserName, inProject, originalsFolder } from '../support/project.ts';
import { type Site, serve } from '../support/serve.ts';
import { pagesMadeOnTheFly } from './made-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The family of browsers this run is for. */
    browser: BrowserName;
  }
}

/** A browser and the site it reads, for all tests of a file. */
export interface Session {
  readonly driver: Driver;
  readonly site: Site;
  /** Takes every request that is not for the site. */
  readonly outside: DeadEnd;
}

/**
 * Starts a browser with a new profile, and a site with our pages, before the tests of a file, and
 * ends both after them.
 *
 * @returns asked inside a test, gives the running session
 */
export function useBrowser(): () => Session {
  let driver: Driver | null = null;
  let site: Site | null = null;
  let outside: DeadEnd | null = null;
  beforeAll(async () => {
    const originals = originalsFolder();
    site = await serve(
      {
        '/seeds/': inProject('seeds'),
        '/pages/': inProject('tests', 'browser', 'pages'),
        ...(originals ? { '/originals/': originals } : {}),
      },
      pagesMadeOnTheFly,
    );
    outside = await startDeadEnd();
    driver = await startBrowser(inject('browser'), {
      isHeadless: true,
      endsOnSignals: true,
      proxy: outside.address,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await outside?.close();
  });
  return () => {
    if (!driver || !site || !outside) throw new Error('The browser did not start.');
    return { driver, site, outside };
  };
}
