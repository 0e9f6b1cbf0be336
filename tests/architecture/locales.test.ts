// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/i18n/messages/en';
import { ko } from '../../utils/i18n/messages/ko';
import { inProject } from '../support/project';
import { filesBelow } from './source-files';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ko };
const FORM = /_(zero|one|two|few|many|other)$/;

/** Plurals count once, under the name they are asked for. */
function messageKeys(catalogue: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.keys(catalogue).map((key) => key.replace(FORM, '')))].sort();
}

function placesOf(text: string): string[] {
  return [...new Set(text.match(/\$\d/g) ?? [])].sort();
}

function readJson(path: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(inProject(path), 'utf8'));
}

const source = filesBelow('components', 'entrypoints', 'utils')
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('utils/i18n/messages/'))
  .map((path) => readFileSync(inProject(path), 'utf8'))
  .join('\n');

describe('the catalogues', () => {
  it('have the same texts', () => {
    expect(messageKeys(ko)).toEqual(messageKeys(en));
  });

  it('have the same places in every text', () => {
    const places = (catalogue: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        messageKeys(catalogue).map((key) => [
          key,
          placesOf(catalogue[key] ?? catalogue[`${key}_other`] ?? ''),
        ]),
      );
    expect(places(ko)).toEqual(places(en));
  });

  it.each(Object.keys(catalogues))('have every plural form of %s, and no other', (language) => {
    const catalogue = catalogues[language] ?? {};
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = messageKeys(catalogue).filter((key) => !(key in catalogue));
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      const forms = Object.keys(catalogue)
        .filter((one) => one.replace(FORM, '') === key)
        .map((one) => one.slice(key.length + 1));
      expect({ key, forms: forms.toSorted() }).toEqual({ key, forms: needed });
    }
  });

  it('have no empty text', () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('have no text that nobody shows', () => {
    expect(messageKeys(en).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  it('have every text that is asked for', () => {
    const asked = [...source.matchAll(/\b(?:t|rich)\(\s*'([a-z_]+)'/g)].map((match) => match[1]);
    expect(asked.length).toBeGreaterThan(20);
    const keys = new Set(messageKeys(en));
    expect(asked.filter((key) => key === undefined || !keys.has(key))).toEqual([]);
  });
});

describe('the texts of the manifest', () => {
  const messages = {
    en: readJson('public/_locales/en/messages.json'),
    ko: readJson('public/_locales/ko/messages.json'),
  };

  it('are the same in both languages', () => {
    expect(Object.keys(messages.ko)).toEqual(Object.keys(messages.en));
  });

  it('are those the manifest asks for', () => {
    const files = [
      'wxt.config.ts',
      'entrypoints/popup/index.html',
      'entrypoints/sidepanel/index.html',
    ];
    const manifest = files.map((path) => readFileSync(inProject(path), 'utf8')).join('\n');
    const asked = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]);
    expect([...new Set(asked)].toSorted()).toEqual(Object.keys(messages.en).toSorted());
  });

  it('are short enough for the stores', () => {
    // Chrome Web Store: 75 characters for the name, 132 for the description.
    for (const { extension_name, extension_description } of Object.values(messages)) {
      expect(extension_name?.message.length).toBeLessThanOrEqual(75);
      expect(extension_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
