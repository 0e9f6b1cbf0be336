import { defineBackground } from 'wxt/utils/define-background';
import { askPanelToRead } from '../components/hooks/panel-request';
import { openPanel } from '../utils/actions/open-panel';
import { browserLanguage } from '../utils/i18n/browser-language';
import { chooseLanguage } from '../utils/i18n/languages';
import { translator } from '../utils/i18n/t';
import { browser } from '../utils/platform/browser';
import type { Settings } from '../utils/settings/settings';
import { loadSettings, onSettingsChange } from '../utils/settings/store';

const MENU_ID = 'read-article';

export default defineBackground(() => {
  // Firefox for Android has no context menus of extensions.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;

  const putMenu = async (settings: Settings) => {
    await menus.removeAll();
    menus.create({
      id: MENU_ID,
      title: menuTitle(settings),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  };
  browser.runtime.onInstalled.addListener(async () => putMenu(await loadSettings()));
  onSettingsChange((settings) => void putMenu(settings), new AbortController().signal);

  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.windowId === undefined) return;
    // First of all: both browsers open a panel only within the click itself.
    void openPanel(tab.windowId);
    askPanelToRead(tab.windowId);
  });
});

function menuTitle(settings: Settings): string {
  return translator(chooseLanguage(settings['ui.language'], browserLanguage()))('menu_read');
}
