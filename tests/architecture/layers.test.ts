// @vitest-environment node
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../support/project';
import { breaches, packages, targets } from './layer-breaches';

const configuration = '.dependency-cruiser.mjs';

/** Rules of this name were broken by this file. */
interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder = '';
let violations: readonly Violation[] = [];
const { default: config }: { default: { forbidden: { name: string }[] } } = await import(
  pathToFileURL(inProject(configuration)).href
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await imitateTree();
  violations = await cruise();
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the rules of the layers', () => {
  it.for(config.forbidden)('$name fires', ({ name }) => {
    const breach = breaches[name];
    expect(breach, `write a breach of ${name} in layer-breaches.ts`).toBeDefined();
    const files = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    expect(files).toContain(breach?.from);
  });

  it('leave alone what keeps to them', () => {
    const mayBeNamed = new Set(Object.values(breaches).map(({ from }) => from));
    // The far end of a circle is as guilty as the near one.
    mayBeNamed.add('utils/search/f.ts');
    // It brings the breach of a content script, and is one itself: the engine must not ask actions.
    mayBeNamed.add('utils/search/reaches-actions.ts');
    expect(violations.filter(({ from }) => !mayBeNamed.has(from))).toEqual([]);
  });
});

async function imitateTree(): Promise<void> {
  await cp(inProject(configuration), join(folder, configuration));
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  await write('package.json', JSON.stringify({ type: 'module', dependencies }));
  await write('tsconfig.json', '{}');
  for (const name of packages) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' }),
    );
    await write(`node_modules/${name}/index.js`, 'export const value = 1;\n');
  }
  for (const { from, imports } of Object.values(breaches)) await write(from, sourceOf(imports));
  for (const [path, imports] of Object.entries(targets)) await write(path, sourceOf(imports));
}

function sourceOf(imports: readonly string[]): string {
  const lines = imports.map((from, index) => `import { value as v${index} } from '${from}';\n`);
  const used = imports.map((_from, index) => `v${index}`).join(', ');
  return `${lines.join('')}export const value = [${used}];\n`;
}

async function write(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function cruise(): Promise<readonly Violation[]> {
  const program = inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--output-type', 'json', 'utils', 'components', 'entrypoints'];
  // Exits with the number of errors; the report is on stdout all the same.
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    maxBuffer: 64_000_000,
  }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout).summary.violations;
}
