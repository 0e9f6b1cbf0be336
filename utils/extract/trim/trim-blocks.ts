import { wordsIn } from '../../dom/class-words';
import { linkedShare } from '../../dom/linked-share';
import { isBlock, textLines } from '../../dom/text-lines';
import type { BlockRule } from '../../rules/furniture/block-rule';
import { blockRules } from '../../rules/furniture/block-rules';
import { isProse } from '../../text/prose';
import type { Cutter } from './cutter';

/** Elements that carry the article's own structure, whatever their class says. */
const OWN = 'img, picture, figure img, table, pre';

/**
 * Removes blocks whose class or id says what they are: related stories, newsletters, share bars.
 *
 * @param body holds the article; changed in place
 */
export function trimBlocks(body: Element, cutter: Cutter): void {
  const total = Math.max(1, body.textContent?.length ?? 0);
  const ruleOf = new Map<string, BlockRule | undefined>();
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (!isBlock(element) || !body.contains(element)) continue; // or gone with an outer block
    const words = namesOf(element);
    if (!ruleOf.has(words))
      ruleOf.set(
        words,
        blockRules.find((one) => fits(one, words)),
      );
    const rule = ruleOf.get(words);
    if (rule && isSmallEnough(element, rule, total)) cutter.cut(element, rule.family, rule.why);
  }
}

/** The id of a heading is the heading itself, as a slug: "what-is-social-shopping". */
function namesOf(element: Element): string {
  const isHeading = /^h[1-6]$/.test(element.localName);
  return wordsIn(isHeading ? element.className : `${element.className} ${element.id}`);
}

/** Cards of other stories are links, or labels and headlines without one full sentence. */
function isCard(element: Element, text: string, leastLinked: number): boolean {
  return linkedShare(element, text) >= leastLinked || !textLines(element).some(isProse);
}

function fits(rule: BlockRule, words: string): boolean {
  return rule.words.test(words) && !rule.unless?.test(words);
}

/** In a short article a box of this many characters is a large share, but a box all the same. */
const SMALL_BLOCK = 450;
const SMALL_SHARE = 0.45;

/** The class alone convicts nobody: an article's own block may be called "paywall". */
function isSmallEnough(element: Element, rule: BlockRule, total: number): boolean {
  const text = element.textContent ?? '';
  const most = Math.max(total * rule.most, Math.min(SMALL_BLOCK, total * SMALL_SHARE));
  if (text.length > most) return false;
  if (rule.longest && (text.length > rule.longest || element.matches(OWN))) return false;
  return !rule.linked || isCard(element, text, rule.linked);
}
