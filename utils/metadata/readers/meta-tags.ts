import {
  authorMeta,
  deckMeta,
  languageMeta,
  type MetaFields,
  modifiedMeta,
  portalCreditMeta,
  publishedMeta,
  sectionMeta,
  siteMeta,
  titleMeta,
} from '../../rules/meta-fields';
import { addCopySign, addOutlet, addText, type ClaimLists, type TextFact } from '../claim-lists';

/** Contents by field, in order of reading. */
type MetaTags = ReadonlyMap<string, readonly string[]>;

/** All `<meta>` fields that have a content, by name, property, itemprop and http-equiv. */
function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const field = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (field) tags.set(field, [...(tags.get(field) ?? []), content]);
    }
  }
  return tags;
}

const FACTS: readonly (readonly [TextFact, MetaFields])[] = [
  ['title', titleMeta],
  ['deck', deckMeta],
  ['section', sectionMeta],
  ['language', languageMeta],
  ['published', publishedMeta],
  ['modified', modifiedMeta],
  ['byline', authorMeta],
  ['canonical', [[0.7, 'og:url']]],
];

/** Reads what the page's `<meta>` fields say. */
export function readMetaTags(document: Document, claims: ClaimLists): void {
  const tags = metaTags(document);
  for (const [fact, fields] of FACTS) {
    each(tags, fields, (text, rule, sure) => addText(claims, fact, text, ['meta-tag', rule, sure]));
  }
  each(tags, siteMeta, (text, rule, sure) =>
    addOutlet(claims, { name: text }, ['meta-tag', rule, sure], text),
  );
  each(tags, portalCreditMeta, (text) => readPortalCredit(text, claims));
}

/** `매체 | 네이버` and its like: the outlet, and the portal that carries its article. */
function readPortalCredit(text: string, claims: ClaimLists): void {
  const [outlet, portal] = text.split('|').map((part) => part.trim());
  if (!outlet || /^https?:/.test(outlet)) return;
  addOutlet(claims, { name: outlet }, ['meta-tag', 'portal-credit', 0.85], text);
  if (portal) addCopySign(claims, 'portal', ['meta-tag', 'portal-credit', 0.85], text);
}

/** Reads every content of the fields, the surest field first. */
function each(
  tags: MetaTags,
  fields: MetaFields,
  read: (text: string, rule: string, confidence: number) => void,
): void {
  for (const [confidence, names] of fields) {
    for (const name of names.split(' ')) {
      for (const text of tags.get(name) ?? []) read(text, `meta-${name}`, confidence);
    }
  }
}
