import type { PageSession, Served } from '../browser/page-session.ts';
import { quantile } from '../scores/summarize.ts';
import type { Program, ProgramName } from './programs.ts';

/** Milliseconds of the main thread by program: the median of all passes. */
export type Times = Readonly<Record<ProgramName, number>>;

/**
 * Times all programs on one page again and again, each time in a world of its own. What a browser
 * keeps of a script it has run before is kept: these are the times of a second click. The
 * order turns with every pass, so that none always finds the caches warm or the heap full.
 *
 * @param passes how often, at least once
 * @returns `null` when a program did not end well
 */
export async function timePage(
  session: PageSession,
  programs: readonly Program[],
  page: Served,
  passes: number,
): Promise<Times | null> {
  const times = new Map<ProgramName, number[]>(programs.map(({ name }) => [name, []]));
  try {
    await session.show(page);
    for (let pass = 0; pass < passes; pass++) {
      for (const program of turned(programs, pass)) {
        times.get(program.name)?.push(await timeOnce(session, program));
      }
    }
  } catch {
    await session.renew();
    return null;
  }
  const medians = [...times].map(([name, all]) => [name, quantile(all, 0.5)] as const);
  return Object.fromEntries(medians) as Times;
}

/**
 * Times all programs on one page as on the first click after opening it: each in a new tab, where
 * nothing is compiled yet.
 *
 * @returns `null` when a program did not end well
 */
export async function timeColdPage(
  session: PageSession,
  programs: readonly Program[],
  page: Served,
): Promise<Times | null> {
  const times: [ProgramName, number][] = [];
  try {
    for (const program of programs) {
      await session.renew();
      await session.show(page);
      times.push([program.name, await timeOnce(session, program)]);
    }
  } catch {
    await session.renew();
    return null;
  }
  return Object.fromEntries(times) as Times;
}

async function timeOnce(session: PageSession, program: Program): Promise<number> {
  const world = await session.openWorld();
  await world.evaluate(`${program.source}\n;globalThis.prepare?.(document);0`);
  const { cpu: idle } = await world.measure('0');
  const { cpu } = await world.measure(`globalThis.run(document, ${JSON.stringify(world.url)})`);
  return Math.max(0, cpu - idle);
}

/** The list beginning at another place each time, and backwards every other time. */
function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  const order = [...list.slice(start), ...list.slice(0, start)];
  return by % 2 === 0 ? order : order.toReversed();
}
