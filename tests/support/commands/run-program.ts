import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, projectRoot } from '../project.ts';

/** Prints a line for the person at the terminal. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a program of the project or the system in the project's root, its output shown as it comes.
 *
 * @param program a command from `node_modules/.bin` or `PATH`
 * @param environment variables to add
 * @returns the exit code; 1 when a signal ended it, 127 when there is no such program
 */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const path = [inProject('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(program, [...args], {
    cwd: projectRoot,
    env: { ...process.env, ...environment, PATH: path },
    stdio: 'inherit',
    // On Windows the programs of npm packages are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.once('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      done(127);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}
