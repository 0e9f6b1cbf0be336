/** Inline captions of portals and boards: an `em` or `span` beside the picture, named for it. */
const INLINE_CAPTION =
  'em[class*="desc"], em[class*="caption"], span[class*="caption"], span[class*="img_desc"], strong[class*="caption"], font[class*="caption"]';

/** Longest caption in characters; longer text is the article. */
const LONGEST_CAPTION = 300;

/**
 * Pairs captions that stand inline beside their picture with it, as a figure, so that they do not
 * run into the sentence after them.
 *
 * @param body holds the article; changed in place
 * @returns how many captions were paired
 */
export function repairCaptions(body: Element): number {
  let paired = 0;
  for (const caption of body.querySelectorAll(INLINE_CAPTION)) {
    const text = caption.textContent?.trim() ?? '';
    const holder = isLoose(caption, text) ? holderOf(caption, body) : null;
    const picture = holder?.querySelector('img');
    if (!holder || !picture) continue;
    holder.before(makeFigure(picture, text));
    caption.remove();
    if (!holder.textContent?.trim() && !holder.querySelector('img')) holder.remove();
    paired++;
  }
  return paired;
}

function isLoose(caption: Element, text: string): boolean {
  return text !== '' && text.length <= LONGEST_CAPTION && !caption.closest('figure');
}

function makeFigure(picture: Element, text: string): Element {
  const figure = picture.ownerDocument.createElement('figure');
  const figcaption = picture.ownerDocument.createElement('figcaption');
  figcaption.append(text);
  figure.append(picture, figcaption);
  return figure;
}

/** The nearest inline element around the caption that also holds its picture. */
function holderOf(caption: Element, body: Element): Element | null {
  const around = caption.parentElement;
  if (!around || around === body) return null;
  if (around.querySelector('img')) return around;
  const outer = around.parentElement;
  return outer && outer !== body && outer.querySelector('img') ? outer : null;
}
