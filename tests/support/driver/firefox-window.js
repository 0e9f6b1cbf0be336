// Runs inside Firefox, in the scope of the browser window itself. It is sent as text by
// firefox-driver.ts, which calls the functions of `masthead` by name with JSON in and out.
const { ChromeUtils, CustomizableUI, Services } = globalThis;
const { ExtensionPermissions } = ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionPermissions.sys.mjs',
);
/** Longest wait for an answer from a page, in milliseconds. */
const patience = 20_000;

const pause = () => new Promise((done) => setTimeout(done, 50));
const windows = () => [...Services.wm.getEnumerator('navigator:browser')];
let front = globalThis;

const until = async (isTrue, wish) => {
  const end = Date.now() + patience;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`Firefox did not ${wish} in time`);
    await pause();
  }
};

/** Every browser element: tabs, popups, and those inside the sidebar's own document. */
const browsers = () =>
  windows().flatMap(({ document }) => {
    const inner = [...document.querySelectorAll('browser')].map((one) => one.contentDocument);
    return [document, ...inner.filter(Boolean)].flatMap((one) => [
      ...one.querySelectorAll('browser'),
    ]);
  });
const viewOf = (address) =>
  browsers().findLast((one) => one.currentURI?.spec.startsWith(address) && one.browsingContext);

const runIn = (address, source, argument) => {
  const view = viewOf(address);
  if (!view) throw new Error(`${address} is not open`);
  return new Promise((done, failed) => {
    const key = `masthead:${Math.random()}`;
    const timer = setTimeout(() => failed(new Error(`${address} did not answer`)), patience);
    const listener = ({ data }) => {
      clearTimeout(timer);
      view.messageManager.removeMessageListener(key, listener);
      if ('error' in data) failed(new Error(data.error));
      else done(data.value);
    };
    view.messageManager.addMessageListener(key, listener);
    const script = `(async () => {
      const window = content, document = content.document;
      try {
        const value = (await (${source})(${JSON.stringify(argument ?? null)})) ?? null;
        sendAsyncMessage(${JSON.stringify(key)}, { value });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(key)}, { error: String(error) });
      }
    })()`;
    const escaped = encodeURIComponent(script);
    view.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${escaped}`,
      false,
    );
  });
};

/** Becomes text: presses and releases the mouse in the middle of an element. */
const press = (selector) => {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const type of ['mousedown', 'mouseup']) {
    const mouse = { button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: 1 };
    window.synthesizeMouseEvent(type, x, y, mouse, {});
  }
};

/** Becomes text: a page's policy lets no text run as script, a sandbox of the page does. */
const runSource = (source) => {
  const { Cu } = globalThis;
  const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: true });
  return Cu.evalInSandbox(source, sandbox);
};

const closePopup = async () => {
  const panels = windows().flatMap(({ document }) => [...document.querySelectorAll('panel')]);
  for (const panel of panels) {
    if (panel.querySelector('browser[webextension-view-type="popup"]')) panel.hidePopup();
  }
  await until(
    () => !browsers().some((one) => one.getAttribute('webextension-view-type') === 'popup'),
    'close the popup',
  );
};

const openPrivateWindow = async () => {
  const opened = globalThis.OpenBrowserWindow({ private: true });
  await until(() => opened.gBrowserInit?.delayedStartupFinished, 'open a private window');
  return opened;
};

globalThis.masthead = {
  allowPrivate: ({ id }) =>
    ExtensionPermissions.add(id, {
      permissions: ['internal:privateBrowsingAllowed'],
      origins: [],
    }),
  openTab: async ({ url, isPrivate }) => {
    await closePopup();
    front = isPrivate ? await openPrivateWindow() : globalThis;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    const tab = front.gBrowser.addTab(url, { triggeringPrincipal });
    front.gBrowser.selectedTab = tab;
    const { linkedBrowser } = tab;
    const address = Services.io.newURI(url).spec;
    await until(
      () =>
        linkedBrowser.currentURI.spec === address && !linkedBrowser.webProgress.isLoadingDocument,
      `load ${url}`,
    );
  },
  closeTab: () => {
    if (front === globalThis) front.gBrowser.removeTab(front.gBrowser.selectedTab);
    else front.close();
    front = globalThis;
  },
  pressToolbarButton: async ({ widget }) => {
    await closePopup();
    CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
    const item = front.document.getElementById(`${widget}-browser-action`);
    (item.querySelector('.unified-extensions-item-action-button') ?? item).click();
  },
  // A script sent to a page that is still on its way would be lost with the page before it.
  isOpen: ({ address }) => {
    const view = viewOf(address);
    return view !== undefined && !view.webProgress.isLoadingDocument;
  },
  closeSidebar: () => front.SidebarController.hide(),
  setColorScheme: ({ address, scheme }) => {
    viewOf(address).browsingContext.top.prefersColorSchemeOverride = scheme;
  },
  evaluate: ({ address, source, argument }) => runIn(address, source, argument),
  run: ({ address, source }) => runIn(address, String(runSource), source),
  press: ({ address, selector }) => runIn(address, String(press), selector),
  photograph: async ({ address }) => {
    const { currentWindowGlobal } = viewOf(address).browsingContext;
    const picture = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL().split(',')[1];
  },
};
