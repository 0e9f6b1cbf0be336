import type { LineRule } from '../../rules/furniture/line-rule';
import { lineRules } from '../../rules/furniture/line-rules';
import { textBlocks } from './blocks';
import type { Cutter } from './cutter';

/**
 * Removes lines whose words give them away, in any of the languages the rules know, and moves
 * credit lines out of the text.
 *
 * @param body holds the article; changed in place
 * @returns the credit lines, in their order
 */
export function trimLines(body: Element, cutter: Cutter): string[] {
  const credit: string[] = [];
  for (const block of textBlocks(body)) {
    if (!body.contains(block.element)) continue;
    const rule = lineRules.find((one) => fits(one, block.text));
    if (!rule) continue;
    const gone = cutter.cut(block.element, rule.family, 'its words say so');
    if (gone && rule.to === 'credit') credit.push(block.text);
  }
  return credit;
}

function fits(rule: LineRule, text: string): boolean {
  return text.length <= rule.longest && rule.line.test(text);
}
