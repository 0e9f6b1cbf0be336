import { linkedShare } from '../../dom/linked-share';
import type { TextBlock } from './blocks';
import type { Cutter } from './cutter';

/** From this share on, a block is a link rather than a sentence with a link. */
const ALL_LINK = 0.85;

/** Links longer than this are sentences somebody wrote. */
const LONGEST_LINK_LINE = 400;

/** Shorter ones are references: "12", "(see 3)". */
const SHORTEST_OFFER = 14;

/** Headlines are longer than offers ("Get it for 9.99") and place names. */
const SHORTEST_HEADLINE = 32;

/** More lists of links than this are what the article is about: products, sources. */
const MOST_LISTS = 3;

/** In an article of which this share of blocks are links, the links are the article. */
const LINK_ARTICLE = 0.5;

/**
 * Removes paragraphs that are one link, and lists of nothing but links: other stories, offered
 * between the paragraphs. An article that is a list of links keeps them.
 *
 * @param body holds the article; changed in place
 * @param blocks its text blocks
 */
export function trimLinks(body: Element, blocks: readonly TextBlock[], cutter: Cutter): void {
  const links = blocks.filter((block) => block.linked >= ALL_LINK);
  if (links.length > blocks.length * LINK_ARTICLE) return;
  const lists = [...body.querySelectorAll('ul, ol')].filter(isLinkList);
  if (lists.length <= MOST_LISTS) {
    for (const list of lists) cutter.cut(list, 'link-list', 'a list of nothing but links');
  }
  for (const block of links) {
    if (body.contains(block.element) && isOffer(block)) {
      cutter.cut(block.element, 'link-line', 'the whole line is a link');
    }
  }
}

function isLinkList(list: Element): boolean {
  const text = list.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const mean = text.length / Math.max(1, list.querySelectorAll('li').length);
  return mean >= SHORTEST_HEADLINE && linkedShare(list, text) >= ALL_LINK;
}

/** Headings and pictures with a link, quoted posts and entries of a list are the article's own. */
function isOffer(block: TextBlock): boolean {
  if (block.isSet || block.isHeading) return false;
  if (block.text.length < SHORTEST_OFFER || block.text.length > LONGEST_LINK_LINE) return false;
  return !block.element.closest('ul, ol') && !block.element.querySelector('img');
}
