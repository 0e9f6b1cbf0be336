/**
 * Makes the addresses of links and pictures absolute, and takes links apart that lead nowhere:
 * script addresses, fragments of the page, empty ones. Their words stay.
 *
 * @param body holds the article; changed in place
 * @param baseUrl address they are relative to
 */
export function repairLinks(body: Element, baseUrl: string): void {
  for (const link of body.querySelectorAll('a')) {
    const address = absolute(link.getAttribute('href'), baseUrl);
    if (address && /^(https?|mailto):/.test(address)) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
  for (const picture of body.querySelectorAll('img')) {
    const address = absolute(picture.getAttribute('src'), baseUrl);
    if (address) picture.setAttribute('src', address);
    else picture.remove();
  }
}

function absolute(address: string | null, baseUrl: string): string | null {
  const text = address?.trim();
  if (!text || text.startsWith('#')) return null;
  return URL.parse(text, baseUrl)?.href ?? null;
}
