import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { type BrowserName, buildFolder } from '../project.ts';
import { runProgram, say } from './run-program.ts';
import { runTests } from './run-tests.ts';
import { type Tally, tallyOf } from './tally.ts';

type Group = 'checks' | 'unit' | 'build' | 'e2e';

/** One step of `npm test`. */
export interface Step {
  readonly title: string;
  /** Words for `--only` and `--skip`. */
  readonly groups: readonly Group[];
  run(): Promise<Tally>;
}

/**
 * Most bytes of the script that is put into a page, minified: it is read on every press of the
 * toolbar button, and 90 kB parse in a few milliseconds on a slow laptop.
 */
const READER_BUDGET = 90_000;

const builds: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };
const families: readonly BrowserName[] = ['chromium', 'firefox'];

/** A step that is one program: its exit code is the verdict. */
function program(title: string, group: Group, name: string, ...args: string[]): Step {
  return { title, groups: [group], run: async () => tallyOf((await runProgram(name, args)) === 0) };
}

/** Builds anew: after a build that failed, nothing is left that later steps could take for it. */
async function build(browser: BrowserName): Promise<Tally> {
  await rm(buildFolder(browser), { recursive: true, force: true });
  return tallyOf((await runProgram('wxt', ['build', '-b', builds[browser]])) === 0);
}

async function fitsBudget(browser: BrowserName): Promise<Tally> {
  const script = join(buildFolder(browser), 'content-scripts', 'reader.js');
  if (!existsSync(script)) {
    say(`There is no ${script}.`);
    return tallyOf(false);
  }
  const { size } = await stat(script);
  say(`reader.js: ${size} of at most ${READER_BUDGET} bytes`);
  return tallyOf(size <= READER_BUDGET);
}

async function runInBrowser(browser: BrowserName): Promise<Tally> {
  await ensureBrowser(browser);
  return runTests(`e2e-${browser}`, [
    '--config',
    'tests/browser/vitest.config.ts',
    '--project',
    browser,
  ]);
}

/** All steps in the order they run; the quick ones come first, and builds before what needs them. */
export const steps: readonly Step[] = [
  program('Format and lint', 'checks', 'biome', 'check'),
  program('Types', 'checks', 'tsc', '--noEmit'),
  program('Layers', 'checks', 'depcruise', 'utils', 'components', 'entrypoints'),
  program('Unused code', 'checks', 'knip'),
  { title: 'Unit tests and cases', groups: ['unit'], run: () => runTests('unit', []) },
  ...families.map((browser) => ({
    title: `Build for ${browser}`,
    groups: ['build', 'e2e'] as const,
    run: () => build(browser),
  })),
  program('Build the engine', 'build', 'npm', 'run', 'build:engine'),
  ...families.map((browser) => ({
    title: `Size of the reader for ${browser}`,
    groups: ['build'] as const,
    run: () => fitsBudget(browser),
  })),
  program('Add-on rules', 'build', 'addons-linter', buildFolder('firefox')),
  ...families.map((browser) => ({
    title: `End to end in ${browser}`,
    groups: ['e2e'] as const,
    run: () => runInBrowser(browser),
  })),
];
