import { defineConfig } from 'vitest/config';
import { START_PATIENCE } from '../support/driver/driver.ts';
import { projectRoot } from '../support/project.ts';

/** Every test runs once in each family of browsers, one browser at a time. */
// biome-ignore lint/style/noDefaultExport: vitest takes its configuration from there.
export default defineConfig({
  root: projectRoot,
  test: {
    fileParallelism: false,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        environment: 'node',
        include: ['tests/browser/**/*.test.ts'],
        provide: { browser },
        // A browser that is slow to answer is no failure; these only end what hangs.
        testTimeout: START_PATIENCE,
        hookTimeout: START_PATIENCE,
      },
    })),
  },
});
