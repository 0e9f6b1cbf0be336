/** Elements that show something without text. */
const SHOWN = 'img, picture, video, audio, iframe, hr, table, math, input, object, embed, br';

/**
 * Removes elements that trimming left empty, and line breaks that now stand alone.
 *
 * @param body holds the article; changed in place
 */
export function removeEmpty(body: Element): void {
  for (const element of [...body.querySelectorAll('*')].toReversed()) {
    if (element.matches(SHOWN) && element.localName !== 'br') continue;
    if (element.localName === 'br') continue;
    if (!element.textContent?.trim() && !element.querySelector(SHOWN)) element.remove();
  }
}
