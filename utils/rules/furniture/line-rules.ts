import type { LineRule } from './line-rule';
import { de } from './lines/de';
import { en } from './lines/en';
import { ko } from './lines/ko';

/** All line rules; a page may carry furniture in another language than its article. */
export const lineRules: readonly LineRule[] = [...ko, ...en, ...de];
