import { classWords } from '../../dom/class-words';
import { blockRules } from '../../rules/furniture/block-rules';
import type { BlockRule } from '../../rules/furniture/block-rule';
import { linkedShare } from './blocks';
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
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (!body.contains(element)) continue; // gone with an outer block
    const words = classWords(element);
    if (!words) continue;
    const rule = blockRules.find((one) => fits(one, words));
    if (!rule) continue;
    const length = element.textContent?.length ?? 0;
    if (length > total * rule.most || length > (rule.longest ?? Number.POSITIVE_INFINITY)) continue;
    if (rule.longest && element.matches(OWN)) continue;
    if (rule.linked && linkedShare(element, element.textContent ?? '') < rule.linked) continue;
    cutter.cut(element, rule.family, rule.why);
  }
}

function fits(rule: BlockRule, words: string): boolean {
  return rule.words.test(words) && !rule.unless?.test(words);
}
