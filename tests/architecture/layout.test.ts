// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject, projectRoot } from '../support/project';
import { filesBelow } from './source-files';

/** What a visitor sees first; everything else has a folder. Names with a dot in front are free. */
const topLevel = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'docs',
  'entrypoints',
  'html-sinks.grit',
  'knip.json',
  'node_modules',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'tests',
  'tsconfig.json',
  'utils',
  'vite.engine.config.ts',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** A file longer than this has more than one purpose. Tables of data may be as long as they are. */
const MAX_LINES = 200;
const isCode = (path: string) => /\.(?:tsx?|m?js|css)$/.test(path);
const isTable = (path: string) =>
  path.startsWith('utils/rules/') || path.startsWith('utils/i18n/messages/');

describe('the tree', () => {
  it('has nothing at the top that is not listed', () => {
    const names = readdirSync(projectRoot).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  it('has no loose file in utils', () => {
    const loose = filesBelow('utils').filter((path) => path.split('/').length < 3);
    expect(loose).toEqual([]);
  });

  it('keeps every file short', () => {
    const lengths = filesBelow('utils', 'components', 'entrypoints', 'tests')
      .filter((path) => isCode(path) && !isTable(path) && !path.startsWith('tests/cases/'))
      .map((path) => ({
        path,
        lines: readFileSync(inProject(path), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(lengths).toEqual([]);
  });
});

describe('unit tests', () => {
  const tests = filesBelow('tests/unit').filter((path) => /\.test\.tsx?$/.test(path));

  it('are there', () => {
    expect(tests.length).toBeGreaterThan(0);
  });

  it('stand where their source stands', () => {
    expect(tests.filter((path) => !sourcesOf(path).some(existsInProject))).toEqual([]);
  });
});

/** Where the source of `tests/unit/x/y.test.ts` may be: `x/y` below utils or the root. */
function sourcesOf(test: string): string[] {
  const name = test.replace(/^tests\/unit\//, '').replace(/\.test\.tsx?$/, '');
  return [`utils/${name}`, name].flatMap((path) => [`${path}.ts`, `${path}.tsx`, path]);
}

function existsInProject(path: string): boolean {
  return existsSync(inProject(path));
}
