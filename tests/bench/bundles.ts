import { readFileSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { runProgram } from '../support/commands/run-program.ts';
import { inProject } from '../support/project.ts';

/** A classic script that sets `globalThis.extractArticle`, and the options it is called with. */
export interface Extractor {
  readonly name: string;
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Builds the engine as it is now, for pages.
 *
 * @throws when it does not build
 */
export async function buildEngine(): Promise<string> {
  const config = ['-c', 'vite.engine.config.ts', '--mode', 'script', '--logLevel', 'warn'];
  if ((await runProgram('vite', ['build', ...config])) !== 0) {
    throw new Error('The engine does not build.');
  }
  return readFileSync(inProject('.output', 'engine', 'extract.js'), 'utf8');
}

/**
 * Bundles one file of `in-page/` into a classic script.
 *
 * @param name its name without ending
 */
export async function bundleScript(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2024',
      lib: {
        entry: inProject('tests', 'bench', 'in-page', `${name}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
  const [first] = [output].flat() as Rollup.RollupOutput[];
  const code = first?.output.find((part) => part.type === 'chunk')?.code;
  if (!code) throw new Error(`in-page/${name}.ts gave no script.`);
  return code;
}
