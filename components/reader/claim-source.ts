import type { Claim, ClaimSource } from '../../utils/article/claim';
import type { MessageKey } from '../../utils/i18n/t';

/** What each kind of source is called. */
const SOURCES: Readonly<Record<ClaimSource, MessageKey>> = {
  'json-ld': 'source_json_ld',
  'meta-tag': 'source_meta_tag',
  'page-element': 'source_page_element',
  'page-text': 'source_page_text',
  'article-text': 'source_article_text',
  'page-address': 'source_page_address',
  'picture-address': 'source_picture_address',
  'mail-address': 'source_mail_address',
  'site-rule': 'source_site_rule',
  reader: 'source_reader',
};

/** A family of rules that read a place readers have a name for; the first that fits counts. */
interface RuleFamily {
  readonly source: ClaimSource;
  readonly rules: RegExp;
  readonly says: MessageKey;
}

const FAMILIES: readonly RuleFamily[] = [
  { source: 'meta-tag', rules: /canonical/, says: 'source_canonical' },
  { source: 'article-text', rules: /copyright/, says: 'source_copyright_line' },
  {
    source: 'article-text',
    rules: /source-line|-source$|first-published|house-signature/,
    says: 'source_source_line',
  },
  { source: 'article-text', rules: /^html-source$/, says: 'source_html_source' },
  {
    source: 'article-text',
    rules: /mail|signed-by|written-by|reporter-alone/,
    says: 'source_closing_line',
  },
  {
    source: 'article-text',
    rules: /^[a-z]+-(outlet|place|name|wire|reporter)/,
    says: 'source_opening_line',
  },
  { source: 'page-text', rules: /^header-line/, says: 'source_header_line' },
  { source: 'page-text', rules: /^spam-menus/, says: 'source_spam_menus' },
  { source: 'page-element', rules: /^document-title/, says: 'source_document_title' },
  { source: 'page-element', rules: /^(byline|date)-element/, says: 'source_header_line' },
  {
    source: 'page-element',
    rules: /^(gnuboard|rhymix|xpressengine|discuz|bare)/,
    says: 'source_board',
  },
];

/**
 * Where a claim was read, in a reader's words.
 *
 * @returns the place the rule reads, when it has a name, else the kind of source
 */
export function claimSource(claim: Claim<unknown>): MessageKey {
  const family = FAMILIES.find(
    ({ source, rules }) => source === claim.source && rules.test(claim.rule),
  );
  return family?.says ?? SOURCES[claim.source];
}
