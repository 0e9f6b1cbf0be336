import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Extension pages load their own files only. Pictures of an article are the one thing that may come
 * from outside; everything else (connections, frames, forms, plugins) is closed.
 */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src https: http: data: blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `wxt dev` serves scripts from its own server, which the strict policy would block. */
const isDevelopment = (command: string) => command === 'serve';

export default defineConfig({
  // Every import is written out, so that the checks of layers, types and unused code see it.
  imports: false,
  modulesDir: 'wxt-modules',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: ['chrome130', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '130',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    action: { default_title: '__MSG_action_title__' },
    ...(isDevelopment(command)
      ? {}
      : { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'masthead@masthead.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
  zip: {
    // The source package rebuilds the extension; it needs neither tests nor what they leave behind.
    excludeSources: ['tests/**', 'seeds/**', '.ci/**', '.output/**'],
  },
});
