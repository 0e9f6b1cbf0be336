import { quantile } from '../scores/summarize.ts';
import { type Column, tableOf } from '../table.ts';
import { fitExponent } from './fit-exponent.ts';
import { type ProgramName, programNames } from './programs.ts';
import type { Times } from './time-page.ts';

/** Times on generated pages of one size. */
export interface Growth {
  readonly nodes: number;
  readonly times: Times;
}

const totalOf = (pages: readonly Times[], name: ProgramName) =>
  pages.reduce((sum, page) => sum + page[name], 0);

/** Totals and quantiles over real pages, and ratios of totals; milliseconds of the main thread. */
export function timesTable(pages: readonly Times[]): string {
  const at = (share: number): Column<ProgramName>['cell'] => {
    return (name) =>
      quantile(
        pages.map((page) => page[name]),
        share,
      ).toFixed(1);
  };
  const ratio = (to: ProgramName): Column<ProgramName> => ({
    heading: `÷ ${to}`,
    cell: (name) => (totalOf(pages, name) / totalOf(pages, to)).toFixed(2),
  });
  return tableOf<ProgramName>(
    [
      { heading: 'program', cell: (name) => name },
      { heading: '', cell: () => '' },
      { heading: 'total ms', cell: (name) => totalOf(pages, name).toFixed(0) },
      { heading: 'p50', cell: at(0.5) },
      { heading: 'p95', cell: at(0.95) },
      ratio('stock pipeline'),
      ratio('readability'),
      ratio('tree walk'),
    ],
    programNames,
  );
}

/** Times by size of page, and the exponent each program grows with. */
export function growthTable(sizes: readonly Growth[]): string {
  const columns: Column<ProgramName>[] = [
    { heading: 'program', cell: (name) => name },
    { heading: '', cell: () => '' },
    ...sizes.map(({ nodes, times }) => ({
      heading: `${nodes} nodes`,
      cell: (name: ProgramName) => times[name].toFixed(1),
    })),
    {
      heading: 'exponent',
      cell: (name) =>
        fitExponent(sizes.map(({ nodes, times }) => ({ size: nodes, time: times[name] }))).toFixed(
          2,
        ),
    },
  ];
  return tableOf(columns, programNames);
}

/** What depth costs: time for each node of a deep page against an ordinary one. */
export function depthTable(deep: Growth, ordinary: Growth): string {
  const eachNode = ({ nodes, times }: Growth, name: ProgramName) => times[name] / nodes;
  return tableOf<ProgramName>(
    [
      { heading: 'program', cell: (name) => name },
      { heading: '', cell: () => '' },
      { heading: 'deep ms', cell: (name) => deep.times[name].toFixed(1) },
      { heading: 'ordinary ms', cell: (name) => ordinary.times[name].toFixed(1) },
      {
        heading: 'a node, deep ÷ ordinary',
        cell: (name) => (eachNode(deep, name) / eachNode(ordinary, name)).toFixed(2),
      },
    ],
    programNames,
  );
}
