import {
  Ban,
  Clock,
  FileQuestionMark,
  FileText,
  FileX,
  Maximize,
  MousePointerClick,
  Route,
  TriangleAlert,
} from 'lucide-preact';
import type { ReadFailure } from '../../utils/article/failure';
import type { MessageKey } from '../../utils/i18n/t';
import type { StateTone } from '../ui/StateView';

/** What a reader can do about a failure. */
export type NextStep = 'read-anyway' | 'retry' | 'read-current-tab' | 'copy-diagnostics';

export interface FailureWords {
  readonly icon: typeof Ban;
  readonly tone: StateTone;
  readonly title: MessageKey;
  readonly body: MessageKey;
  readonly steps: readonly NextStep[];
}

/** The reason and the next step for each failure. */
export const FAILURE_WORDS: Readonly<Record<ReadFailure, FailureWords>> = {
  'not-an-article': {
    icon: FileQuestionMark,
    tone: 'calm',
    title: 'state_not_article_title',
    body: 'state_not_article_body',
    steps: ['read-anyway'],
  },
  'page-empty': {
    icon: FileX,
    tone: 'calm',
    title: 'state_empty_title',
    body: 'state_empty_body',
    steps: ['retry'],
  },
  'page-not-allowed': {
    icon: Ban,
    tone: 'calm',
    title: 'state_not_allowed_title',
    body: 'state_not_allowed_body',
    steps: [],
  },
  'not-a-web-page': {
    icon: FileText,
    tone: 'calm',
    title: 'state_not_web_title',
    body: 'state_not_web_body',
    steps: [],
  },
  'page-too-large': {
    icon: Maximize,
    tone: 'calm',
    title: 'state_too_large_title',
    body: 'state_too_large_body',
    steps: [],
  },
  'page-gone': {
    icon: Route,
    tone: 'calm',
    title: 'state_gone_title',
    body: 'state_gone_body',
    steps: ['retry'],
  },
  'took-too-long': {
    icon: Clock,
    tone: 'notice',
    title: 'state_slow_title',
    body: 'state_slow_body',
    steps: ['retry'],
  },
  unexpected: {
    icon: TriangleAlert,
    tone: 'danger',
    title: 'state_unexpected_title',
    body: 'state_unexpected_body',
    steps: ['retry', 'copy-diagnostics'],
  },
};

/**
 * In a panel a page that may not be read usually is one nobody has pointed at yet: browsers give
 * the permission with the click on the toolbar button.
 */
export const PERMISSION_WORDS: FailureWords = {
  icon: MousePointerClick,
  tone: 'accent',
  title: 'state_permission_title',
  body: 'state_permission_body',
  steps: ['read-current-tab'],
};
