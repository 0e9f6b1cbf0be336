/** Elements that show something without text. */
const SHOWN = 'img, picture, video, audio, iframe, hr, table, math, input, object, embed, br';

/**
 * Removes elements that trimming left empty, from the innermost outwards.
 *
 * @param body holds the article; changed in place
 */
export function removeEmpty(body: Element): void {
  for (const element of [...body.querySelectorAll('*')].toReversed()) {
    if (element.firstElementChild || element.textContent?.trim()) continue;
    if (!element.matches(SHOWN)) element.remove();
  }
}
