import { foldLetters } from '../../text/fold-letters';
import { addOutlet, addText, type ClaimLists } from '../claim-lists';
import { hostOf } from '../host-of';
import type { PageContext } from '../page-context';
import {
  isArticleNode,
  type LinkedNode,
  linkedNodes,
  listOf,
  textOf,
  typesOf,
} from './json-ld-nodes';

const SITE_TYPE = /^(?:WebSite|NewsMediaOrganization|Organization|Corporation)$/;

/**
 * Reads schema.org data in JSON-LD. Headline, reporters and dates come from article-like nodes
 * only; of several, the one whose headline is in the page's title.
 */
export function readJsonLd(context: PageContext, claims: ClaimLists): void {
  const nodes = linkedNodes(context.document);
  const byId = new Map(nodes.flatMap((node) => named(node)));
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value ? (value as LinkedNode)['@id'] : undefined;
    return typeof id === 'string' ? { ...byId.get(id), ...(value as LinkedNode) } : value;
  };
  const article = mainArticle(nodes.filter(isArticleNode), context);
  if (article) readArticle(article, context, claims, resolve);
  else {
    const page = nodes.find((node) => node.datePublished);
    addText(claims, 'published', dateOf(page?.datePublished), ['json-ld', 'json-ld-page', 0.75]);
  }
  const site = nodes.find(
    (node) => typesOf(node).some((type) => SITE_TYPE.test(type)) && node.name,
  );
  const name = site && textOf(site.name);
  if (name) addOutlet(claims, { name }, ['json-ld', 'json-ld-site', 0.5], name);
}

/** Nodes with an `@id` and more than that, which others may point to. */
function named(node: LinkedNode): [string, LinkedNode][] {
  const id = node['@id'];
  return typeof id === 'string' && Object.keys(node).length > 1 ? [[id, node]] : [];
}

function mainArticle(nodes: readonly LinkedNode[], context: PageContext): LinkedNode | undefined {
  const title = foldLetters(context.document.title);
  const isThisPage = (node: LinkedNode) => {
    const headline = foldLetters(textOf(node.headline) ?? textOf(node.name) ?? '');
    return headline.length > 5 && title.includes(headline.slice(0, 40));
  };
  return (
    nodes.find((node) => isThisPage(node) && (node.datePublished || node.author)) ??
    nodes.find((node) => node.headline && (node.datePublished || node.author)) ??
    nodes.find((node) => node.datePublished || node.headline)
  );
}

function readArticle(
  article: LinkedNode,
  context: PageContext,
  claims: ClaimLists,
  resolve: (value: unknown) => unknown,
): void {
  const isLoose = typesOf(article).every((type) => /CreativeWork|Review|VideoObject/.test(type));
  const sure = isLoose ? 0.7 : 1;
  addText(claims, 'title', textOf(article.headline ?? article.name), [
    'json-ld',
    'json-ld-headline',
    0.8 * sure,
  ]);
  addText(claims, 'deck', textOf(article.description), ['json-ld', 'json-ld-description', 0.55]);
  addText(claims, 'section', textOf(article.articleSection), ['json-ld', 'json-ld-section', 0.75]);
  addText(claims, 'language', textOf(article.inLanguage), ['json-ld', 'json-ld-language', 0.7]);
  addText(claims, 'published', dateOf(article.datePublished), [
    'json-ld',
    'json-ld-published',
    0.9 * sure,
  ]);
  addText(claims, 'published', dateOf(article.dateCreated), ['json-ld', 'json-ld-created', 0.55]);
  addText(claims, 'modified', dateOf(article.dateModified), ['json-ld', 'json-ld-modified', 0.85]);
  for (const author of listOf(article.author ?? article.creator))
    readAuthor(resolve(author), claims);
  const publisher = textOf(resolve(listOf(article.publisher ?? article.sourceOrganization)[0]));
  if (publisher && !/^https?:/.test(publisher)) {
    addOutlet(claims, { name: publisher }, ['json-ld', 'json-ld-publisher', 0.72], publisher);
  }
  const origin = textOf(article.isBasedOn);
  if (origin && hostOf(origin) && hostOf(origin) !== hostOf(context.url)) {
    addOutlet(claims, { domain: hostOf(origin) }, ['json-ld', 'json-ld-based-on', 0.7], origin);
  }
}

function dateOf(value: unknown): string | null {
  const written = listOf(value)[0];
  return typeof written === 'number' ? String(written) : textOf(written);
}

/** People first; an organization that signs (a news agency, the newsroom) is the weaker claim. */
function readAuthor(author: unknown, claims: ClaimLists): void {
  const text = textOf(author);
  if (!text) return;
  const isGroup =
    typeof author === 'object' &&
    typesOf(author as LinkedNode).some((type) => type.endsWith('Organization'));
  addText(claims, 'byline', text, ['json-ld', 'json-ld-author', isGroup ? 0.55 : 0.85]);
}
