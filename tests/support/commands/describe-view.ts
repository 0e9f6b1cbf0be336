import type { View } from '../driver/driver.ts';

/** How many paragraphs are printed: enough to see that the text is the article's. */
const SHOWN_PARAGRAPHS = 3;

/**
 * Tells what a popup or panel shows, read from its own document.
 *
 * @param view a view whose state is `article`
 * @returns one line a fact, then the first paragraphs of the article
 */
export async function describeView(view: View): Promise<string> {
  const { facts, paragraphs } = await view.evaluate(
    () => ({
      facts: [...document.querySelectorAll<HTMLElement>('[data-fact]')].map((one) => [
        one.dataset.fact ?? '',
        one.innerText.trim(),
        one.getAttribute('datetime') ?? '',
      ]),
      paragraphs: [...document.querySelectorAll<HTMLElement>('[data-part="article-body"] p')].map(
        (one) => one.innerText.trim(),
      ),
    }),
    null,
  );
  const lines = facts
    .filter(([, text]) => text)
    .map(([name = '', text, time]) => `  ${name.padEnd(10)} ${text}${time ? ` (${time})` : ''}`);
  const shown = paragraphs.filter(Boolean).slice(0, SHOWN_PARAGRAPHS);
  return ['', ...lines, '', ...shown.flatMap((one) => [`  ${one}`, ''])].join('\n');
}
