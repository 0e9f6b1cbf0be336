// @vitest-environment node
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../utils/library/migrations';
import { DATABASE_NAME, type LibrarySchema } from '../../../utils/library/schema';
import { freshLibrary } from '../../support/library';

beforeEach(freshLibrary);

function openAt(version: number) {
  return openDB<LibrarySchema>(DATABASE_NAME, version, {
    upgrade: (database, from, _to, transaction) => migrate(database, transaction, from),
  });
}

/** What each step starts from and ends with: one entry a step, in order. */
const examples = [
  {
    step: 'createStores',
    before: {},
    after: {
      articles: { keyPath: 'id', indexes: [] },
      notes: { keyPath: 'name', indexes: [] },
      summaries: { keyPath: 'id', indexes: ['by-saved-at'] },
      vectors: { keyPath: 'id', indexes: [] },
    },
  },
];

async function shapeAt(version: number) {
  const database = await openAt(version);
  const shape = Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = database.transaction(name).store;
      return [name, { keyPath: store.keyPath, indexes: [...store.indexNames] }];
    }),
  );
  database.close();
  return shape;
}

describe('migrations', () => {
  it('have an example each', () => {
    expect(examples.map(({ step }) => step)).toEqual(migrations.map(({ name }) => name));
  });

  it.each(examples.map((example, index) => ({ ...example, version: index + 1 })))(
    '$step leads from before to after',
    async ({ version, before, after }) => {
      expect(version === 1 ? {} : await shapeAt(version - 1)).toEqual(before);
      expect(await shapeAt(version)).toEqual(after);
    },
  );
});
