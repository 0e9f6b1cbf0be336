import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { say } from '../support/commands/run-program.ts';
import { PageSession, type Served } from './browser/page-session.ts';
import { corporaFolder, pathOf, readCorpus, type StoredPage } from './corpora.ts';
import { deepPage, pageOf } from './cpu/made-pages.ts';
import { buildPrograms, type Program } from './cpu/programs.ts';
import { depthTable, type Growth, growthTable, timesTable } from './cpu/tables.ts';
import { type Times, timeColdPage, timePage } from './cpu/time-page.ts';

/** Corpora of news pages: what readers open. */
const CORPORA = ['aeb', 'fundus', 'mirror-ko'];

/** Sizes of the generated pages, in nodes. */
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];

/** Levels of the deep page; browsers stop at 512. */
const DEEP = 400;

/** Tabs are renewed after this many pages. */
const PAGES_PER_TAB = 50;

const ADDRESS = 'https://news.example/made';

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '0' },
    passes: { type: 'string', default: '3' },
    cold: { type: 'string', default: '30' },
    corpus: { type: 'string', default: CORPORA.join(',') },
  },
});
const limit = Number(values.limit);
const coldPages = Number(values.cold);
const passes = Math.max(1, Number(values.passes));

/** The real pages, where there are any on this machine; every corpus' first ones first. */
function readPages(): StoredPage[] {
  const corpora = values.corpus
    .split(',')
    .map((name) => readCorpus(name, { split: 'dev', limit })?.pages ?? []);
  const longest = Math.max(0, ...corpora.map((pages) => pages.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    corpora.flatMap((pages) => pages[at] ?? []),
  );
}

async function timeAll(
  pages: readonly StoredPage[],
  time: (page: Served, index: number) => Promise<Times | null>,
): Promise<Times[]> {
  const all: Times[] = [];
  for (const [index, page] of pages.entries()) {
    const body = readFileSync(pathOf(page));
    const times = await time({ url: page.url, charset: page.charset, body }, index);
    if (times) all.push(times);
    else say(`left out, not all programs ended well: ${page.url}`);
  }
  return all;
}

async function timeStored(session: PageSession, programs: readonly Program[]): Promise<void> {
  const pages = readPages();
  if (pages.length === 0) {
    say(`Generated pages only: there are no stored ones on this machine (${corporaFolder}).`);
    return;
  }
  const first = await timeAll(pages.slice(0, coldPages), (page) =>
    timeColdPage(session, programs, page),
  );
  if (first.length > 0) say(`\nFirst click, ${first.length} pages\n${timesTable(first)}`);
  const again = await timeAll(pages, async (page, index) => {
    if (index % PAGES_PER_TAB === 0) await session.renew();
    return timePage(session, programs, page, passes);
  });
  say(`\nClicks after it, ${again.length} pages, ${passes} passes\n${timesTable(again)}`);
}

async function timeMade(
  session: PageSession,
  programs: readonly Program[],
  html: string,
): Promise<Growth> {
  const served = { url: ADDRESS, charset: 'utf-8', body: Buffer.from(html) };
  await session.renew();
  const times = await timePage(session, programs, served, passes);
  if (!times) throw new Error('A program did not end well on a generated page.');
  const count = 'document.createTreeWalker(document)';
  const world = await session.openWorld();
  const nodes = await world.evaluate(
    `(() => { const walker = ${count}; let nodes = 1; while (walker.nextNode()) nodes++; return nodes; })()`,
  );
  return { nodes: Number(nodes), times };
}

const programs = await buildPrograms();
const session = await PageSession.start();
try {
  await timeStored(session, programs);
  const sizes: Growth[] = [];
  for (const size of SIZES) sizes.push(await timeMade(session, programs, pageOf(size)));
  say(`\nGrowth on generated pages\n${growthTable(sizes)}`);
  const deep = await timeMade(session, programs, deepPage(DEEP));
  const ordinary = await timeMade(session, programs, pageOf(deep.nodes));
  say(`\n${DEEP} levels deep\n${depthTable(deep, ordinary)}`);
  say('\nOther work on the machine changes the milliseconds; compare the ratios.');
} finally {
  await session.close();
}
