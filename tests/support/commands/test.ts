import { parseArgs } from 'node:util';
import { say } from './run-program.ts';
import { type Step, steps } from './steps.ts';
import { sumTallies, type Tally, tallyOf } from './tally.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    skip: { type: 'string', multiple: true, default: [] },
  },
});

const isAmong = (words: readonly string[], { groups }: Step) =>
  groups.some((one) => words.includes(one));
const chosen = steps.filter(
  (step) =>
    (values.only.length === 0 || isAmong(values.only, step)) &&
    !step.groups.every((one) => values.skip.includes(one)),
);

const results: { title: string; tally: Tally }[] = [];
for (const step of chosen) {
  say(`\n━━ ${step.title}`);
  results.push({ title: step.title, tally: await runStep(step) });
}

say();
for (const { title, tally } of results) {
  say(`${tally.failed === 0 ? '✓' : '✗'} ${title}: ${tally.passed} passed, ${tally.failed} failed`);
}
const sum = sumTallies(results.map((one) => one.tally));
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
say(`\n${sum.passed} passed, ${sum.failed} failed`);

/** A step that cannot run at all is a failure with a sentence; the steps after it still run. */
async function runStep(step: Step): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return tallyOf(false);
  }
}
