/** What is done to sanitized article markup before it is shown. */
export interface Dressing {
  /** `hold` takes every picture from the network out before the browser can ask for it. */
  readonly pictures: 'show' | 'hold';
  readonly words: PictureWords & { readonly table: string };
  /** The reader asked for one held picture (its own button) or for all. */
  readonly onLoad: (placeholder: HTMLElement, picture: HTMLImageElement) => void;
}

export interface PictureWords {
  readonly held: string;
  readonly load: string;
}

/**
 * Fits sanitized markup into the reading view: tables get a box that scrolls, and pictures that
 * the reader did not ask for become placeholders. Works on the inert fragment, before insertion.
 *
 * @param fragment what `sanitizeHtml` gave; changed in place and returned
 */
export function dressArticle(fragment: DocumentFragment, dressing: Dressing): DocumentFragment {
  for (const table of fragment.querySelectorAll('table')) boxTable(table, dressing.words.table);
  if (dressing.pictures === 'hold') {
    for (const picture of fragment.querySelectorAll('img')) holdPicture(picture, dressing);
  }
  return fragment;
}

/**
 * A quiet box in the place of a picture.
 *
 * @param picture gives the alternative text and the proportions, when it has them
 * @param words what is the case, and what the button does
 * @param onClick called on the button
 */
export function makePlaceholder(
  picture: HTMLImageElement,
  words: PictureWords,
  onClick: (placeholder: HTMLElement) => void,
): HTMLElement {
  const page = picture.ownerDocument;
  const box = page.createElement('div');
  box.className = 'picture-placeholder';
  const said = page.createElement('p');
  said.textContent = picture.alt === '' ? words.held : `${words.held}: ${picture.alt}`;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button button-outline button-small';
  button.dataset.action = 'load-pictures';
  button.textContent = words.load;
  button.addEventListener('click', () => onClick(box));
  box.append(said, button);
  return box;
}

function boxTable(table: Element, label: string): void {
  if (table.parentElement?.closest('table')) return;
  const box = table.ownerDocument.createElement('div');
  box.className = 'table-scroll';
  // A region that scrolls must be reachable by keyboard, and then it needs a name.
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', label);
  table.replaceWith(box);
  box.append(table);
}

function holdPicture(picture: HTMLImageElement, dressing: Dressing): void {
  // Pictures inside the markup itself need nobody's server.
  if (picture.getAttribute('src')?.startsWith('data:')) return;
  const placeholder = makePlaceholder(picture, dressing.words, (box) =>
    dressing.onLoad(box, picture),
  );
  picture.replaceWith(placeholder);
}
