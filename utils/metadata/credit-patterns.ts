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

/** Letters a line must have for the rules of a language, by the first part of their ids. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ko: /[가-힣]/,
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  zh: /[\u4e00-\u9fff]/,
  ru: /[\u0400-\u04ff]/,
  ar: /[\u0600-\u06ff]/,
};

/** Patterns that begin with a bracket of some kind. */
const OPENS_WITH_BRACKET = /^\^(?:\\\[|\[\\\[)/;

/**
 * Whether a line can be of a rule's form at all. Most lines of most pages are not, and compiling a
 * pattern costs more than running it: on a first click that was a quarter of the whole time.
 */
function isPossible(rule: CreditRule, line: string): boolean {
  const letters = LETTERS[rule.id.slice(0, 2)];
  if (letters && rule.id[2] === '-' && !letters.test(line)) return false;
  if (OPENS_WITH_BRACKET.test(rule.pattern) && !/^[[({【［（〔]/.test(line)) return false;
  return !rule.pattern.includes('{mail}') || line.includes('@');
}

/**
 * Applies one credit rule to one line.
 *
 * @param rule pattern data
 * @param line a line of the article, trimmed
 * @returns what the rule's groups say, or `null` when the line is of another form
 */
export function matchCredit(rule: CreditRule, line: string): CreditMatch | null {
  if (!isPossible(rule, line)) return null;
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
