/** Name of a rule in .dependency-cruiser.mjs → a file that breaks it, and what that file imports. */
export interface Breach {
  readonly from: string;
  readonly imports: readonly string[];
}

/** One breach for each rule; every path is relative to the root of an imitated tree. */
export const breaches: Readonly<Record<string, Breach>> = {
  'ground-stands-alone': { from: 'utils/text/a.ts', imports: ['../library/target'] },
  'rules-are-data': { from: 'utils/rules/a.ts', imports: ['../extract/target'] },
  'rules-touch-no-package': { from: 'utils/rules/b.ts', imports: ['preact'] },
  'engine-is-pure': { from: 'utils/extract/a.ts', imports: ['../library/target'] },
  'adapters-look-down': { from: 'utils/library/a.ts', imports: ['../actions/target'] },
  'actions-have-no-face': { from: 'utils/actions/a.ts', imports: ['../../components/target'] },
  'components-ask-actions': { from: 'components/a.ts', imports: ['../utils/library/target'] },
  'nobody-imports-entrypoints': { from: 'components/b.ts', imports: ['../entrypoints/target'] },
  'content-script-is-light': {
    from: 'entrypoints/a.content.ts',
    imports: ['../utils/search/reaches-actions'],
  },
  'one-door-to-the-browser': { from: 'utils/search/b.ts', imports: ['webextension-polyfill'] },
  'one-door-to-the-database': { from: 'utils/search/c.ts', imports: ['idb'] },
  'one-door-to-dompurify': { from: 'utils/search/d.ts', imports: ['dompurify'] },
  'no-circles': { from: 'utils/search/e.ts', imports: ['./f'] },
  'no-loose-files-in-utils': { from: 'utils/loose.ts', imports: ['./text/target'] },
  'product-ignores-tests': { from: 'utils/search/g.ts', imports: ['../../tests/target'] },
  'no-orphans': { from: 'utils/search/alone.ts', imports: [] },
};

/** Files the breaches import, and what those import in turn; none of them breaks a rule itself. */
export const targets: Readonly<Record<string, readonly string[]>> = {
  'utils/text/target.ts': [],
  'utils/library/target.ts': ['../text/target'],
  'utils/extract/target.ts': ['../text/target'],
  'utils/actions/target.ts': ['../text/target'],
  'utils/search/reaches-actions.ts': ['../actions/target'],
  'utils/search/f.ts': ['./e'],
  'components/target.ts': ['../utils/text/target'],
  'entrypoints/target.ts': ['../utils/text/target'],
  'tests/target.ts': [],
};

/** Packages the breaches import; stand-ins are enough to be found. */
export const packages = ['preact', 'idb', 'dompurify', 'webextension-polyfill'];
