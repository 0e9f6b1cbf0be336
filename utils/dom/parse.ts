/**
 * Turns HTML text into an inert document: nothing in it runs, loads or reaches the live page.
 * This is the one place where the engine makes a DOM from text.
 *
 * @param html any text; broken markup is repaired as browsers do
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
