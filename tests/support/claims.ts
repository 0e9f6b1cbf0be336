import type { PageClaims } from '../../utils/article/reading';

/** Claims of a page that claims nothing, or only a title. */
export function noClaims(title?: string): PageClaims {
  const named = title
    ? [{ value: title, source: 'meta-tag' as const, rule: 'test', confidence: 1, evidence: title }]
    : [];
  return {
    title: named,
    kicker: [],
    deck: [],
    outlet: [],
    byline: [],
    published: [],
    modified: [],
    posted: [],
    section: [],
    language: [],
    canonical: [],
    host: [],
    copy: [],
  };
}
