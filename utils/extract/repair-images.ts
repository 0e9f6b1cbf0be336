/** Attributes in which lazy loaders keep the real address, the fullest picture first. */
const LAZY_ATTRIBUTES = [
  'data-org-src', // Daum: the uncut original behind a thumbnail service
  'data-original',
  'data-original-src',
  'data-full-src',
  'data-hi-res-src',
  'data-lazy-src',
  'data-lazyload',
  'data-lazy',
  'data-src',
  'data-src-large',
  'data-src-medium',
  'data-image',
  'data-img-src',
  'data-url',
  'data-echo',
  'data-actualsrc',
];

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Addresses that stand for a picture which is still to come, or only count views. */
const PLACEHOLDER =
  /^data:image\/(gif|svg)|(^|[/_.-])(blank|spacer|pixel|placeholder|grey|gray|transparent|1x1|loading|lazy|noimg|no[-_]?image|dummy|trans|clear)[\w-]*\.(gif|png|svg|jpe?g|webp)/i;

const LOOKS_LIKE_PICTURE =
  /\.(jpe?g|png|gif|webp|avif|bmp)([?#/&]|$)|[/?=&](image|img|photo|thumb)/i;

/** Width to fit, in CSS pixels: the reading column at twice the density. */
const WANTED_WIDTH = 1400;

/** Pictures with a side this small are counters, rules and icons. */
const TINY = 3;

/**
 * Gives every picture of an article the address it really has: lazy attributes, `srcset`,
 * `<picture>` and `<noscript>` twins. Pictures without one, and 1×1 counters, are removed.
 *
 * @param body holds the article; changed in place
 * @returns how many pictures got another address, and how many were dropped
 */
export function repairImages(body: Element): { repaired: number; dropped: number } {
  let repaired = 0;
  let dropped = 0;
  unwrapNoscript(body);
  for (const picture of body.querySelectorAll('img')) {
    const shown = picture.getAttribute('src') ?? '';
    const address = isTiny(picture) ? null : realAddress(picture, shown);
    if (!address) {
      picture.remove();
      dropped++;
      continue;
    }
    if (address !== shown) repaired++;
    picture.setAttribute('src', address);
    for (const set of ['srcset', 'sizes', 'loading']) picture.removeAttribute(set);
  }
  for (const picture of body.querySelectorAll('picture')) picture.replaceWith(...picture.children);
  for (const source of body.querySelectorAll('source')) source.remove();
  return { repaired, dropped };
}

/** A picture for browsers without scripts replaces its lazy twin; alone, it takes its place. */
function unwrapNoscript(body: Element): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    const twin = noscript.previousElementSibling;
    const lazy = twin?.localName === 'img' ? twin : twin?.querySelector('img');
    const real = noscript.querySelector('img');
    if (lazy && real) {
      lazy.setAttribute('data-original', real.getAttribute('src') ?? '');
      noscript.remove();
    } else noscript.replaceWith(...noscript.children);
  }
}

function isTiny(picture: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = Number(picture.getAttribute(side) ?? Number.NaN);
    return size <= TINY && picture.getAttribute(side) !== '';
  });
}

function realAddress(picture: Element, shown: string): string | null {
  for (const name of LAZY_ATTRIBUTES) {
    const address = picture.getAttribute(name)?.trim();
    if (address && isAddress(address)) return address;
  }
  const fromSet = bestOfSets(picture);
  if (shown && !PLACEHOLDER.test(shown)) return isFuller(fromSet, shown) ? fromSet : shown;
  return fromSet ?? anyPictureAddress(picture);
}

function isAddress(text: string): boolean {
  return (
    !PLACEHOLDER.test(text) && (/^(https?:)?\/\//i.test(text) || LOOKS_LIKE_PICTURE.test(text))
  );
}

/** Without a width in its markup nothing says that the shown picture is smaller. */
function isFuller(fromSet: string | null, shown: string): fromSet is string {
  return fromSet !== null && /(thumb|small|[?&_-](w|width|resize)=?\d{2,3}\b)/i.test(shown);
}

/** The largest picture of all sets that fits, or the smallest that does not. */
function bestOfSets(picture: Element): string | null {
  const sources = picture.closest('picture')?.querySelectorAll('source') ?? [];
  const sets = [picture, ...sources].flatMap((element) =>
    LAZY_SETS.map((name) => element.getAttribute(name) ?? ''),
  );
  const offers = sets.flatMap(parseSet).filter((offer) => !PLACEHOLDER.test(offer.address));
  const fitting = offers.filter((offer) => offer.width <= WANTED_WIDTH);
  const best = fitting.length
    ? fitting.reduce((a, b) => (b.width > a.width ? b : a))
    : offers.toSorted((a, b) => a.width - b.width)[0];
  return best?.address ?? null;
}

/** `srcset` as in the HTML standard: addresses may hold commas, so candidates end at `,` + space. */
function parseSet(set: string): { address: string; width: number }[] {
  return [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)(w|x))?\s*(?:,|$)/g)].map((match) => ({
    address: match[1] ?? '',
    width: Number(match[2] ?? 1) * (match[3] === 'w' ? 1 : 700),
  }));
}

/** The last resort: any attribute that holds the address of a picture. */
function anyPictureAddress(picture: Element): string | null {
  for (const { name, value } of picture.attributes) {
    if (name === 'src' || name === 'alt' || name === 'title' || name.startsWith('on')) continue;
    const first = value.trim().split(/\s/)[0] ?? '';
    if (/\.(jpe?g|png|webp|avif)([?#]|$)/i.test(first) && isAddress(first)) return first;
  }
  return null;
}
