import type { CreditRule } from '../rules/credit';
import { creditParts } from '../rules/credits/parts';

/** What a rule read from a line. */
export interface CreditMatch {
  readonly rule: CreditRule;
  readonly outlet: string | null;
  readonly person: string | null;
  readonly words: string;
}

const compiled = new WeakMap<CreditRule, RegExp>();

/**
 * Applies one credit rule to one line.
 *
 * @param rule pattern data
 * @param line a line of the article, trimmed
 * @returns what the rule's groups say, or `null` when the line is of another form
 */
export function matchCredit(rule: CreditRule, line: string): CreditMatch | null {
  let pattern = compiled.get(rule);
  if (!pattern) {
    pattern = new RegExp(
      rule.pattern.replace(/\{([a-z]+)\}/g, (braces, part: string) => creditParts[part] ?? braces),
      'u',
    );
    compiled.set(rule, pattern);
  }
  const match = pattern.exec(line);
  if (!match) return null;
  return {
    rule,
    outlet: match.groups?.outlet?.trim() ?? null,
    person: match.groups?.person?.trim() ?? null,
    words: match[0],
  };
}
