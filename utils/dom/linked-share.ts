/**
 * Share of an element's text that is links, 0 to 1.
 *
 * @param text the element's text, white space folded
 */
export function linkedShare(element: Element, text: string): number {
  if (element.closest('a')) return 1;
  const links = element.getElementsByTagName('a');
  let linked = 0;
  for (const link of links) {
    linked += link.textContent?.replace(/\s+/g, ' ').trim().length ?? 0;
  }
  return text.length > 0 ? linked / text.length : 0;
}
