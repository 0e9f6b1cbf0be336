import createDOMPurify, { type Config } from 'dompurify';
import { cleanAddress, isPublicPicture } from './addresses';

/** Elements an article needs to be read, and no other: no form, frame, media, SVG or style. */
const ALLOWED_TAGS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

/** Attributes that carry meaning; none that names, styles, scripts or tracks. */
const ALLOWED_ATTRIBUTES =
  'alt cite colspan datetime dir headers height href lang reversed rowspan scope span src start title value width'.split(
    ' ',
  );

const PROFILE: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  FORBID_CONTENTS:
    'script style template noscript iframe object select svg math title textarea'.split(' '),
  SANITIZE_DOM: true,
  RETURN_DOM_FRAGMENT: true,
};

let purify: ReturnType<typeof createDOMPurify> | undefined;

/** Width and height of a picture at most this, in CSS pixels: larger values only distort a page. */
const MAX_PICTURE_SIDE = 10_000;

/**
 * Sanitizes article markup into nodes that may stand in an extension page. An allow-list of
 * elements and attributes; links absolute http, https or mailto, opened without referrer or opener;
 * pictures http(s) or raster data, without referrer, and none from private hosts.
 *
 * Call it on the line that inserts its result, as the last step.
 *
 * @param html untrusted markup
 * @param baseUrl address the markup was read at; relative addresses are resolved against it
 */
export function sanitizeHtml(html: string, baseUrl: string): DocumentFragment {
  purify ??= createDOMPurify(window);
  // The fragment belongs to an inert document: nothing in it loads before it is inserted.
  const fragment = purify.sanitize(html, PROFILE);
  for (const link of fragment.querySelectorAll('a')) secureLink(link, baseUrl);
  for (const picture of fragment.querySelectorAll('img')) securePicture(picture, baseUrl);
  return fragment;
}

/**
 * Sanitizes article markup to text, for files and programs that keep HTML.
 *
 * @param html untrusted markup
 * @param baseUrl address the markup was read at
 */
export function sanitizeToText(html: string, baseUrl: string): string {
  const holder = new DOMParser().parseFromString('', 'text/html').body;
  holder.append(sanitizeHtml(html, baseUrl));
  return holder.innerHTML;
}

function secureLink(link: Element, baseUrl: string): void {
  const address = cleanAddress(link.getAttribute('href'), baseUrl, ['http:', 'https:', 'mailto:']);
  if (!address) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
}

function securePicture(picture: Element, baseUrl: string): void {
  const address = cleanAddress(picture.getAttribute('src'), baseUrl, ['http:', 'https:', 'data:']);
  if (!address || !isPublicPicture(address, baseUrl)) {
    picture.remove();
    return;
  }
  picture.setAttribute('src', address);
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  for (const side of ['width', 'height']) {
    const size = Number(picture.getAttribute(side));
    if (!(size > 0 && size <= MAX_PICTURE_SIDE)) picture.removeAttribute(side);
  }
}
