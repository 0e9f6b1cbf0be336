import { readFile, rm } from 'node:fs/promises';
import { inProject } from '../project.ts';
import { runProgram } from './run-program.ts';
import { countReport, type Tally } from './tally.ts';

/**
 * Runs vitest and counts its tests.
 *
 * @param name what the report file is called
 * @param args further arguments of `vitest run`
 */
export async function runTests(name: string, args: readonly string[]): Promise<Tally> {
  const reportFile = inProject('.output', 'test', `${name}.json`);
  await rm(reportFile, { force: true });
  const code = await runProgram('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  const report = await readFile(reportFile, 'utf8').catch(() => null);
  return countReport(report === null ? null : JSON.parse(report), code);
}
