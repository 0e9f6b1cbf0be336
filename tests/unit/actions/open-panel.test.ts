// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canOpenPanel, openLibrary, openPanel } from '../../../utils/actions/open-panel';

const page = 'chrome-extension://test/library.html';
const create = vi.fn();
const update = vi.fn();
const focus = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(page);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(update);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(focus);
});
afterEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
});

describe('openPanel', () => {
  it('reaches Chrome’s side panel before any await', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { sidePanel: { open } });
    void openPanel(4);
    expect(open).toHaveBeenCalledWith({ windowId: 4 });
    expect(canOpenPanel()).toBe(true);
  });

  it('reaches Firefox’s sidebar before any await', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open } });
    void openPanel(4);
    expect(open).toHaveBeenCalledWith();
    expect(canOpenPanel()).toBe(true);
  });

  it('does nothing where there is neither', async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
    await openPanel(4);
    expect(canOpenPanel()).toBe(false);
  });
});

describe('openLibrary', () => {
  const openTabs = (tabs: readonly object[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  it('opens a tab when none shows the list', async () => {
    const query = openTabs([]);
    await openLibrary('a b');
    expect(query).toHaveBeenCalledWith({ url: `${page}*` });
    expect(create).toHaveBeenCalledWith({ url: `${page}#article=a%20b` });
  });

  it('focuses the tab that shows it, at the article', async () => {
    openTabs([{ id: 2, windowId: 1 }]);
    await openLibrary('new');
    expect(update).toHaveBeenCalledWith(2, { active: true, url: `${page}#article=new` });
    expect(focus).toHaveBeenCalledWith(1, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('leaves an open list as it is without an article', async () => {
    openTabs([{ id: 2, windowId: 1 }]);
    await openLibrary();
    expect(update).toHaveBeenCalledWith(2, { active: true });
  });
});
