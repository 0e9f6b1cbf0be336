import { classWords } from '../dom/class-words';
import {
  attributeOf,
  elementsOf,
  frameBodyOf,
  localNameOf,
  namespaceOf,
  textContentOf,
} from '../dom/own-members';
import { parseHtml } from '../dom/parse';
import { consentDialogs } from '../rules/furniture/block-rules';

/** What the capture does with one element of the live page. */
export type CopyChoice =
  /** Leave it out silently: it never holds text of an article. */
  | { readonly do: 'skip' }
  /** Leave it out and say so: it holds text, but by its role not the article's. */
  | { readonly do: 'prune'; readonly as: string }
  /** Put something else in its place. */
  | { readonly do: 'replace'; readonly by: Node }
  /** Copy it as `as` and go on with the children of `inside`; a `wrapper` may be flattened away. */
  | {
      readonly do: 'copy';
      readonly as: Element;
      readonly wrapper: boolean;
      readonly inside?: Element;
    };

const SKIPPED = new Set(
  'script style link meta title template canvas svg object embed applet audio input select option datalist progress meter map area base param source track'.split(
    ' ',
  ),
);

/** Elements and roles that are about the page, not the article (HTML and WAI-ARIA landmarks). */
const PRUNED_TAGS = new Map([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['dialog', 'dialog'],
  ['menu', 'navigation'],
]);

const PRUNED_ROLES = new Map([
  ['navigation', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'search'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['tablist', 'navigation'],
  ['toolbar', 'toolbar'],
]);

const WRAPPERS = new Set('div span section center font main b i u small big'.split(' '));

/** Elements a consent dialog can be; the page itself may carry a class that speaks of consent. */
const CONTAINERS = new Set('div section form'.split(' '));

const SKIP: CopyChoice = { do: 'skip' };

/**
 * Decides how one live element is copied.
 *
 * @param element element of the live page; may be clobbered by its own children
 * @param copy document the copy is made in
 * @param options.lenient whether what style hides is copied too
 */
export function chooseCopy(
  element: Element,
  copy: Document,
  options: { lenient: boolean },
): CopyChoice {
  const name = localNameOf(element);
  if (SKIPPED.has(name)) return SKIP;
  if (name === 'noscript') return copyNoscript(element, copy);
  if (name === 'textarea') return copyTextarea(element, copy);
  if (name === 'iframe' || name === 'frame') return copyFrame(element, copy);
  if (name === 'button') return copyPictures(element, copy);
  if (PICTURES.has(name)) return { do: 'copy', as: copyPicture(element, copy), wrapper: false };
  const part = partOfPage(element, name, options);
  if (part) return { do: 'prune', as: part };
  if (!options.lenient && isHidden(element)) return { do: 'prune', as: 'hidden' };
  return { do: 'copy', as: copyOf(element, name, copy, options), wrapper: WRAPPERS.has(name) };
}

/** Pictures; those of AMP pages are elements of their own (amp.dev, amp-img). */
const PICTURES = new Set(['img', 'amp-img', 'amp-anim']);

/**
 * A lazy picture is hidden until it loads, and may have its address only in the sources beside it;
 * Readability would drop both kinds.
 */
function copyPicture(element: Element, copy: Document): Element {
  const picture = copy.createElement('img');
  for (const { name, value } of element.attributes) {
    if (name !== 'style' && name !== 'name' && name !== 'hidden') picture.setAttribute(name, value);
  }
  const sources = element.parentElement?.localName === 'picture' ? element.parentElement : null;
  if (sources && !picture.getAttribute('src') && !picture.getAttribute('srcset')) {
    const set = elementsOf(sources, 'source[srcset]')[0]?.getAttribute('srcset');
    if (set) picture.setAttribute('srcset', set);
  }
  return picture;
}

/** Every name in {@link consentDialogs} holds one of these. */
const CONSENT_HINT =
  /onetrust|\bot-|cookie|\bcli-|didomi|cybot|usercentrics|uc-banner|trust|qc-cmp|sp[_-]|borlabs|osano|cky-|iubenda|klaro|consent|tarteaucitron|cmp|gdpr|evidon|sourcepoint|privacy/i;

const HIDING = ['hidden', 'style', 'aria-hidden'];

function partOfPage(
  element: Element,
  name: string,
  options: { lenient: boolean },
): string | undefined {
  const role = attributeOf(element, 'role');
  const landmark = PRUNED_TAGS.get(name) ?? (role && PRUNED_ROLES.get(role.toLowerCase()));
  if (landmark && !options.lenient) return landmark;
  return CONTAINERS.has(name) && isConsent(element) ? 'consent' : undefined;
}

/** The names are asked for roughly first: every block of the page comes by here. */
function isConsent(element: Element): boolean {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return CONSENT_HINT.test(names) && consentDialogs.test(classWords(element));
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Forms become plain blocks and lose what could clobber them; the rest is copied as it is. */
function copyOf(
  element: Element,
  name: string,
  copy: Document,
  options: { lenient: boolean },
): Element {
  if (name === 'form') return copy.createElement('div');
  const plain = copy.importNode(element, false);
  if (namespaceOf(element)?.endsWith('xhtml') && name !== 'a') plain.removeAttribute('name');
  // Readability looks for these as well, and would hide again what is to be seen.
  if (options.lenient) for (const how of HIDING) plain.removeAttribute(how);
  return plain;
}

/** Characters of text in a frame that may be an article; advertisements have less. */
const LEAST_FRAME_TEXT = 300;

/** A frame of the page's own origin is a part of the page (some blogs keep their text in one). */
function copyFrame(element: Element, copy: Document): CopyChoice {
  const inside = frameBodyOf(element);
  if (!inside || textContentOf(inside).length < LEAST_FRAME_TEXT) {
    return { do: 'copy', as: copy.importNode(element, false), wrapper: false };
  }
  return { do: 'copy', as: copy.createElement('div'), wrapper: true, inside };
}

/** Pictures for browsers without scripts are often the only real address of a lazy picture. */
function copyNoscript(element: Element, copy: Document): CopyChoice {
  const source = textContentOf(element);
  const inside = source.includes('<img')
    ? parseHtml(source).querySelectorAll('img')
    : Element.prototype.querySelectorAll.call(element, 'img');
  if (inside.length === 0) return SKIP;
  const noscript = copy.createElement('noscript');
  for (const picture of inside) noscript.append(copy.importNode(picture, false));
  return { do: 'replace', by: noscript };
}

/** A text field shown to be read (some boards put the pasted source in one) becomes text. */
function copyTextarea(element: Element, copy: Document): CopyChoice {
  const text = textContentOf(element);
  if (!/<\/(p|div|section|figure)>/i.test(text)) return SKIP;
  const block = copy.createElement('pre');
  block.append(text);
  return { do: 'replace', by: block };
}

/** A button may hold a picture (to enlarge it); its words are the page's, not the article's. */
function copyPictures(element: Element, copy: Document): CopyChoice {
  const pictures = elementsOf(element, 'picture, img:not(picture img)');
  if (pictures.length === 0) return SKIP;
  const holder = copy.createElement('span');
  holder.append(...pictures.map((picture) => copy.importNode(picture, true)));
  return { do: 'replace', by: holder };
}
