import { attributeOf } from './own-members';

/**
 * The words of an element's class and id: lower case, split at case and punctuation, joined by one
 * space. Empty when it has neither.
 *
 * @param element any element, live ones included
 */
export function classWords(element: Element): string {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names === ' ' ? '' : wordsIn(names);
}

/**
 * The words of names as programmers join them: `NewsletterBox_root` gives `newsletter box root`.
 *
 * @param names class names, ids
 */
export function wordsIn(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
