import { watch } from 'node:fs';
import { inProject } from '../project.ts';
import { say } from './run-program.ts';

/** Folders a build is made from. */
const sources = ['components', 'entrypoints', 'public', 'utils'];

/** An editor saves in several steps; this many milliseconds without another one end a change. */
const QUIET_MS = 200;

/**
 * Does something after each change of the sources, one at a time: what changes meanwhile is taken
 * up afterwards.
 *
 * @param onChange a failure is told, and the watch goes on
 * @param signal ends the watch
 */
export function watchSources(onChange: () => Promise<void>, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => (signal.aborted ? undefined : onChange()))
        .catch((error: unknown) => (signal.aborted ? undefined : say(String(error))));
    }, QUIET_MS);
  };
  for (const folder of sources) {
    watch(inProject(folder), { recursive: true, signal }, changed);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
