/** One object of structured data, as parsed. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Objects looked at on a page, and characters of one script; beyond it is no article's data. */
const MAX_NODES = 3000;
const MAX_SCRIPT = 2_000_000;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Posting|Reportage|Review|Report|CreativeWork|VideoObject)$/;

/**
 * All objects in the page's JSON-LD, at any depth, in order of reading. Scripts that are no JSON
 * are passed over. The walk has a queue of its own, so no nesting can exhaust the stack.
 */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    queue.push(parseScript(script.textContent ?? ''));
  }
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as LinkedNode);
    queue.push(...Object.values(value).slice(0, MAX_NODES));
  }
  return nodes;
}

function parseScript(text: string): unknown {
  if (text.length > MAX_SCRIPT) return null;
  const json = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    // Raw line feeds inside strings are the commonest mistake of all.
    try {
      return JSON.parse(json.replace(/[\p{Cc}]+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** Whether a node is of a type that has a headline and reporters. */
export function isArticleNode(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** The node's types, without the vocabulary's address. */
export function typesOf(node: LinkedNode): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A value or a list of them as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a field: a string, the first of a list, or the name of an object. */
export function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return null;
  const named = first as LinkedNode;
  const text = named.name ?? named['@value'] ?? named['@id'];
  return typeof text === 'string' ? text : textOf(Array.isArray(text) ? text[0] : null);
}
