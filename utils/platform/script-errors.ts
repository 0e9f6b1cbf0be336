import type { ReadFailure } from '../article/failure';

interface ErrorRule {
  /** Matches the browser's message, which is English in every language of the browser. */
  readonly message: RegExp;
  readonly means: ReadFailure;
  readonly why: string;
}

/** Read from top to bottom; the first that matches decides. */
const rules: readonly ErrorRule[] = [
  {
    message: /No tab with id|Invalid tab ID|tab was closed|Frame with ID \d+ was removed/i,
    means: 'page-gone',
    why: 'Chrome and Firefox, tab closed before or while the script ran',
  },
  {
    message: /frame was removed|No frame with id|document was (?:removed|unloaded)/i,
    means: 'page-gone',
    why: 'Chrome, tab moved on to another page while the script ran',
  },
  {
    message: /Actor '[^']*' destroyed|manager disconnected|Receiving end does not exist/i,
    means: 'page-gone',
    why: 'Firefox, tab closed or moved on while the script ran',
  },
  {
    message: /showing error page/i,
    means: 'page-not-allowed',
    why: 'Chrome, the page could not be loaded: what is shown belongs to the browser',
  },
  {
    message: /Cannot access|cannot be scripted|Cannot script|Missing host permission/i,
    means: 'page-not-allowed',
    why: 'settings, extension stores, other extensions, files without access, policies',
  },
  {
    message: /non-structured-clonable/i,
    means: 'unexpected',
    why: 'Firefox, our script returned something that is not plain data',
  },
];

/** Documents of these names are shown by a viewer of the browser, which keeps scripts out. */
const viewerDocument =
  /\.(?:pdf|xml|rss|atom|json|txt|csv|png|jpe?g|gif|webp|avif|svg|mp[34]|webm)$/i;

/**
 * Tells what the browser's refusal to run a script in a page means.
 *
 * The messages are those of Chromium's `extensions/common/manifest_constants` and `scripting` API
 * and of Firefox's `ext-scripting` and `ExtensionContent`; neither browser offers codes.
 *
 * @param message text of the browser's error
 * @param url address of the page, empty when unknown
 * @returns `unexpected` for messages nobody has seen
 */
export function classifyScriptError(message: string, url: string): ReadFailure {
  const failure = rules.find((rule) => rule.message.test(message))?.means ?? 'unexpected';
  if (failure === 'page-not-allowed' && isViewerDocument(url)) return 'not-a-web-page';
  return failure;
}

function isViewerDocument(url: string): boolean {
  const address = URL.parse(url);
  return (
    address !== null && /^https?:$/.test(address.protocol) && viewerDocument.test(address.pathname)
  );
}
