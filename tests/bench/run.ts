import { mkdirSync, writeFileSync } from 'node:fs';
import { say } from '../support/commands/run-program.ts';
import { inProject } from '../support/project.ts';
import { PageSession } from './browser/page-session.ts';
import { type CorpusResults, runCorpus } from './browser/run-corpus.ts';
import { buildEngine, bundleScript, type Extractor } from './bundles.ts';
import { type Corpus, corporaFolder, hasCorpora, readCorpus } from './corpora.ts';
import { compareRuns, pinRuns, scoresOf } from './floors.ts';
import { type RunOptions, readOptions, usage } from './options.ts';
import { type ScoreRow, scoreTable } from './score-table.ts';
import { scorePage, showsArticle } from './scores/score-page.ts';
import { summarize } from './scores/summarize.ts';
import { worstPages } from './worst-pages.ts';

const OURS = 'masthead';
const STOCK = 'readability';
const BODY = 'body';

/** Measures, prints and checks; gives the exit code. */
async function bench(options: RunOptions): Promise<number> {
  if (!hasCorpora()) {
    say(`Nothing to measure on: the stored pages are not on this machine (${corporaFolder}).`);
    return 0;
  }
  const corpora = options.corpora.flatMap((name) => {
    const corpus = readCorpus(name, options);
    if (!corpus) say(`${name}: not on this machine, left out`);
    return corpus && corpus.pages.length > 0 ? [corpus] : [];
  });
  const extractors: readonly Extractor[] = [
    { name: OURS, source: await buildEngine(), options: { without: options.without } },
    { name: STOCK, source: await bundleScript('readability'), options: {} },
    { name: BODY, source: await bundleScript('whole-body'), options: {} },
  ];
  const rows: ScoreRow[] = [];
  const session = await PageSession.start();
  try {
    for (const corpus of corpora) {
      const results = await runCorpus(session, corpus, extractors, (done) => {
        if (done % 50 === 0) say(`${corpus.name}: ${done} of ${corpus.pages.length} pages`);
      });
      keepResults(corpus, results, options.split);
      rows.push(...rowsOf(corpus, results));
      if (options.worst > 0) say(worstPages(corpus, results.get(OURS), options.worst));
    }
  } finally {
    await session.close();
  }
  say(`\n${scoreTable(rows)}\n`);
  return settleFloors(corpora, rows, options);
}

/** One line of JSON a page and extractor, for a closer look. */
function keepResults(corpus: Corpus, results: CorpusResults, split: string): void {
  const folder = inProject('.output', 'bench');
  mkdirSync(folder, { recursive: true });
  for (const [name, pages] of results) {
    const lines = [...pages].map(([id, { found, hasChangedPage, cpu, error }]) =>
      JSON.stringify({ corpus: corpus.name, id, cpu, mutated: hasChangedPage, error, r: found }),
    );
    writeFileSync(`${folder}/${name}.${corpus.name}.${split}.jsonl`, `${lines.join('\n')}\n`);
  }
}

function rowsOf(corpus: Corpus, results: CorpusResults): ScoreRow[] {
  const bodies = results.get(BODY);
  const pages = corpus.pages.filter((page) =>
    showsArticle(page, bodies?.get(page.id)?.found?.text ?? ''),
  );
  const left = corpus.pages.length - pages.length;
  if (left > 0) say(`${corpus.name}: ${left} pages left out, their article is not in the document`);
  const summaries = [OURS, STOCK].map((extractor) => ({
    corpus: corpus.name,
    extractor,
    summary: summarize(
      pages.flatMap((page) => {
        const result = results.get(extractor)?.get(page.id);
        return result ? [scorePage(page, result)] : [];
      }),
    ),
  }));
  const stock = summaries.find((row) => row.extractor === STOCK)?.summary.cpu.total ?? 0;
  return summaries.map((row) => ({
    ...row,
    timesStock: stock > 0 ? row.summary.cpu.total / stock : null,
  }));
}

/** Floors hold for whole corpora and all rules; other runs are for looking. */
function settleFloors(
  corpora: readonly Corpus[],
  rows: readonly ScoreRow[],
  options: RunOptions,
): number {
  if (options.limit > 0 || options.without.length > 0 || options.split !== 'dev') {
    say('A part of the pages or of the rules: not compared with floors.json.');
    return 0;
  }
  const runs = corpora.flatMap(({ name, hash }) => {
    const row = rows.find((one) => one.corpus === name && one.extractor === OURS);
    return row ? [{ corpus: name, hash, scores: scoresOf(name, row.summary) }] : [];
  });
  const { broken, unpinned } = options.updateFloors
    ? pinRuns(runs, options.because)
    : compareRuns(runs);
  for (const corpus of unpinned) say(`${corpus}: no floor yet; --update-floors pins one`);
  for (const line of broken) say(`BELOW THE FLOOR  ${line}`);
  if (broken.length > 0) say('To give it up on purpose: --update-floors --because "reason".');
  return broken.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  say(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
