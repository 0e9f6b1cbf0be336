// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePageReading } from '../../../utils/actions/parse-page-reading';
import { readTab } from '../../../utils/actions/read-tab';
import { claim } from '../../../utils/article/claim';
import type { PageReading } from '../../../utils/article/reading';
import { markReadAnyway } from '../../../utils/platform/reader-script';

const executeScript = vi.fn();
const trace = [{ step: 'choose', did: 'took the post', because: 'most text' }];
const title = claim({
  value: 'Ferry approved',
  source: 'page-element',
  rule: 'headline',
  confidence: 0.9,
  evidence: 'Ferry approved',
});
const page = {
  ok: true,
  trace,
  html: '<p>The council approved the ferry.</p>',
  found: {
    url: 'https://harbour.example/ferry',
    baseUrl: 'https://harbour.example/ferry',
    via: 'page',
    isWhole: false,
    header: [],
    sourceCharacters: 0,
    pageLines: ['Menu', 'The council approved the ferry.', 'Imprint'],
    prunedLines: 0,
    claims: {
      title: [title],
      kicker: [],
      deck: [],
      outlet: [
        claim({
          ...title,
          value: {
            name: 'Harbour Times',
            domain: null,
            portalKey: { portal: 'daum', key: 'harbour' },
          },
        }),
      ],
      byline: [],
      published: [],
      modified: [],
      posted: [],
      section: [],
      language: [],
      canonical: [],
      host: [],
      copy: [],
    },
  },
} satisfies PageReading;

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, windowId: 1, url: page.found.url, title: 'Ferry', incognito: true },
  ] as never);
});

const tab = {
  tabId: 7,
  windowId: 1,
  url: page.found.url,
  title: 'Ferry',
  isPrivate: true,
};

describe('readTab', () => {
  it('runs the reader once and settles what it claims', async () => {
    executeScript.mockResolvedValue([{ result: page }]);
    const read = await readTab();
    expect(read).toMatchObject({ ok: true, tab });
    expect(read.ok && read.article.facts.title.best?.value).toBe('Ferry approved');
    expect(read.ok && read.article.counts).toMatchObject({ paragraphs: 1, removedLines: 2 });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] }],
    ]);
  });

  it('marks the page first when it is to be read anyway', async () => {
    executeScript.mockResolvedValue([{ result: page }]);
    await readTab({ anyway: true });
    expect(executeScript.mock.calls[0]).toEqual([{ target: { tabId: 7 }, func: markReadAnyway }]);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('hands on the reason the page gives', async () => {
    executeScript.mockResolvedValue([
      { result: { ok: false, error: 'not-an-article', detail: 'links only', trace } },
    ]);
    expect(await readTab()).toEqual({
      ok: false,
      error: 'not-an-article',
      detail: 'links only',
      tab,
      trace,
    });
  });

  it('takes an empty answer for a refusal, as Firefox gives it on its own pages', async () => {
    executeScript.mockResolvedValue([]);
    expect(await readTab()).toMatchObject({ ok: false, error: 'page-not-allowed', tab });
  });

  it('hands on the reason the browser gives', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await readTab()).toMatchObject({ ok: false, error: 'page-not-allowed', tab });
  });

  it.each([[undefined], [null], [{ ok: true }], [{ ...page, trace: 'none' }], ['text']])(
    'takes %j for a mistake of ours',
    async (result) => {
      executeScript.mockResolvedValue([{ result }]);
      expect(await readTab()).toMatchObject({ ok: false, error: 'unexpected', tab });
    },
  );

  it('gives up after fifteen seconds', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const reading = readTab();
    await vi.advanceTimersByTimeAsync(14_999);
    const early = await Promise.race([reading, Promise.resolve('still reading')]);
    expect(early).toBe('still reading');
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toMatchObject({ ok: false, error: 'took-too-long', tab });
    vi.useRealTimers();
  });

  it('has no tab to name when there is none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    expect(await readTab()).toMatchObject({ ok: false, error: 'page-gone', tab: null, trace: [] });
  });
});

describe('parsePageReading', () => {
  it('gives a fresh copy with the known fields only', () => {
    const parsed = parsePageReading({ ...page, extra: 1, found: { ...page.found, more: 2 } });
    expect(parsed).toEqual(page);
    expect(parsed).not.toBe(page);
  });

  it.each([
    ['source', { title: [{ ...title, source: 'guess' }] }],
    ['sign', { copy: [{ ...title, value: 'nice page' }] }],
    [
      'portal',
      {
        outlet: [
          { ...title, value: { name: null, domain: null, portalKey: { portal: 'x', key: 'y' } } },
        ],
      },
    ],
    ['list', { byline: {} }],
  ])('refuses a wrong %s', (_, claims) => {
    const wrong = { ...page.found, claims: { ...page.found.claims, ...claims } };
    expect(parsePageReading({ ...page, found: wrong })).toBeNull();
  });

  it('refuses reasons nobody knows', () => {
    expect(parsePageReading({ ok: false, error: 'because', detail: '', trace: [] })).toBeNull();
  });
});
