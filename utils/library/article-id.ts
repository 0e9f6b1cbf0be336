import { trackingParameters } from './tracking-parameters';

/** 80 bits: two of a million addresses meet once in 10¹² lists. */
const ID_LENGTH = 20;

/**
 * The key of an address: the same for every visit, so that saving twice saves once.
 *
 * @param url address the article was read at
 * @returns 20 hexadecimal figures, the start of the SHA-256 of the {@link normalizeUrl normalized} address
 */
export async function articleId(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(normalizeUrl(url));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, ID_LENGTH);
}

/**
 * Takes from an address what does not change the page: the fragment and the tracking parameters. The
 * rest stays as it is, in its order: boards tell pages apart by any parameter.
 *
 * @returns the text itself when it is no address
 */
export function normalizeUrl(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  address.hash = '';
  // By text, not by `searchParams`, which would write the kept parameters anew.
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  address.search = kept.join('&');
  return address.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0] ?? '';
  return trackingParameters.some((rule) =>
    rule.name.endsWith('*') ? name.startsWith(rule.name.slice(0, -1)) : name === rule.name,
  );
}
