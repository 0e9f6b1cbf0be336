import type { LineRule } from '../../rules/furniture/line-rule';
import { lineRulesFor } from '../../rules/furniture/line-rules';
import type { TextBlock } from './blocks';
import type { Cutter } from './cutter';

/** Characters of the text looked at to tell its script. */
const SAMPLE = 2000;

/**
 * Removes lines whose words give them away, in any of the languages the rules know, and moves
 * credit lines out of the text.
 *
 * @param blocks the article's text blocks
 * @param language BCP 47 tag the page gives, or `null`
 * @returns the credit lines, in their order
 */
export function trimLines(
  blocks: readonly TextBlock[],
  language: string | null,
  cutter: Cutter,
): string[] {
  const credit: string[] = [];
  const rules = lineRulesFor(language, sampleOf(blocks));
  for (const block of blocks) {
    const rule = rules.find((one) => fits(one, block.text));
    // A caption's own credit stays with its picture.
    if (!rule || (rule.to === 'credit' && block.isCaption)) continue;
    const did = rule.to === 'credit' ? 'moved' : 'removed';
    const gone = cutter.cut(block.element, rule.family, 'its words say so', did);
    if (gone && rule.to === 'credit') credit.push(block.text);
  }
  return credit;
}

function sampleOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, SAMPLE);
}

function fits(rule: LineRule, text: string): boolean {
  return text.length <= rule.longest && rule.line.test(text);
}
