import { buildEngine, bundleScript } from '../bundles.ts';

/** Names of the programs that are timed side by side. */
export const programNames = ['masthead', 'stock pipeline', 'readability', 'tree walk'] as const;

export type ProgramName = (typeof programNames)[number];

/** A classic script that sets `globalThis.run`, and `globalThis.prepare` for what is not timed. */
export interface Program {
  readonly name: ProgramName;
  readonly source: string;
}

const OURS = 'globalThis.run = (page, url) => extractArticle(page, { url })?.contentHtml.length;';

/** Builds all programs: ours from capture to sanitized markup, and what it is compared with. */
export async function buildPrograms(): Promise<readonly Program[]> {
  return [
    { name: 'masthead', source: `${await buildEngine()};${OURS}` },
    { name: 'stock pipeline', source: await bundleScript('stock-pipeline') },
    { name: 'readability', source: await bundleScript('readability-alone') },
    { name: 'tree walk', source: await bundleScript('tree-walk') },
  ];
}
