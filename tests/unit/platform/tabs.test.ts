// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findTab, runFileInTab, watchActiveTab } from '../../../utils/platform/tabs';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

const tab = { tabId: 7, windowId: 1, url: 'https://a.example/', title: 'A', isPrivate: false };

describe('findTab', () => {
  it('describes the tab, with empty texts where the browser keeps them', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({
      id: 7,
      windowId: 3,
      incognito: true,
    } as never);
    expect(await findTab(7)).toEqual({
      ok: true,
      value: { tabId: 7, windowId: 3, url: '', title: '', isPrivate: true },
    });
  });

  it('takes the active tab of the window when none is named', async () => {
    const query = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockResolvedValue([
        { id: 8, windowId: 3, incognito: false, url: 'https://a.example/', title: 'A' },
      ] as never);
    expect(await findTab()).toMatchObject({ ok: true, value: { tabId: 8, isPrivate: false } });
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('says page-gone when there is none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9.'));
    expect(await findTab()).toMatchObject({ ok: false, error: 'page-gone' });
    expect(await findTab(9)).toMatchObject({ ok: false, error: 'page-gone' });
  });
});

describe('runFileInTab', () => {
  it('gives what the script returned', async () => {
    executeScript.mockResolvedValue([{ result: { some: 'thing' } }]);
    expect(await runFileInTab(tab, '/a.js')).toEqual({ ok: true, value: { some: 'thing' } });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/a.js'] });
  });

  it('tells refusals from mistakes of ours', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await runFileInTab(tab, '/a.js')).toMatchObject({ error: 'page-not-allowed' });
    executeScript.mockResolvedValueOnce([{ error: { message: 'boom' } }]);
    expect(await runFileInTab(tab, '/a.js')).toEqual({
      ok: false,
      error: 'unexpected',
      detail: 'boom',
    });
  });
});

describe('watchActiveTab', () => {
  it('hears this window’s switches and finished pages, until it is ended', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
    const watch = new AbortController();
    const listener = vi.fn();
    watchActiveTab(listener, watch.signal);
    await Promise.resolve();
    const update = (status: string, of: object) =>
      fakeBrowser.tabs.onUpdated.trigger(
        7,
        { status } as never,
        { windowId: 1, active: true, ...of } as never,
      );
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
    expect(listener).toHaveBeenCalledTimes(1);
    await update('complete', {});
    expect(listener).toHaveBeenCalledTimes(2);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 2 });
    await update('loading', {});
    await update('complete', { active: false });
    await update('complete', { windowId: 2 });
    watch.abort();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
