/**
 * An address made absolute, or `null` when its scheme is not one of `schemes` or it is no address.
 *
 * @param address as written in the markup, possibly relative
 * @param baseUrl address of the page
 * @param schemes allowed schemes with their colon
 */
export function cleanAddress(
  address: string | null,
  baseUrl: string,
  schemes: readonly string[],
): string | null {
  if (!address) return null;
  const parsed = URL.parse(address.trim(), baseUrl);
  return parsed && schemes.includes(parsed.protocol) ? parsed.href : null;
}

/**
 * Hosts of a reader's own network. A page on the web must not make the reader's browser ask them.
 * RFC 1918, RFC 3927, RFC 4193, RFC 6761 and loopback.
 */
const PRIVATE_HOST =
  /^(localhost|.*\.(localhost|local|internal|home\.arpa)|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?|fe[89ab]|f[cd]))/i;

/** Pictures in the address itself: raster only, because an SVG is a document. */
const RASTER_DATA = /^data:image\/(png|jpe?g|gif|webp|avif);/i;

/**
 * Whether a picture may be asked for: raster data in the page itself, a public host, or the very host the
 * page came from (a reader inside a private network reads its own pages).
 */
export function isPublicPicture(address: string, baseUrl: string): boolean {
  if (address.startsWith('data:')) return RASTER_DATA.test(address);
  const host = URL.parse(address)?.hostname ?? '';
  return !PRIVATE_HOST.test(host) || host === URL.parse(baseUrl)?.hostname;
}
