/**
 * Members of live nodes, read past "DOM clobbering": `<form><input name=firstChild>` makes
 * `form.firstChild` the input, and a `<img name=body>` replaces `document.body`.
 * The prototypes' own getters are out of a page's reach in a content script's world.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem (LegacyOverrideBuiltIns)
 */
function getter<Host extends object, Value>(prototype: () => Host, member: string) {
  let get: (() => Value) | undefined;
  return (host: Host): Value => {
    // Looked up on first use: the engine is also loaded where there is no DOM.
    get ??= Object.getOwnPropertyDescriptor(prototype(), member)?.get;
    if (!get) throw new Error(`This browser has no getter ${member}.`);
    return get.call(host);
  };
}

/** First child node, or `null`. */
export const firstChildOf = getter<Node, Node | null>(() => Node.prototype, 'firstChild');
/** Next sibling node, or `null`. */
export const nextSiblingOf = getter<Node, Node | null>(() => Node.prototype, 'nextSibling');
/** All text inside a node. */
export const textContentOf = getter<Node, string>(() => Node.prototype, 'textContent');
/** Node type, as in `Node.ELEMENT_NODE`. */
export const nodeTypeOf = getter<Node, number>(() => Node.prototype, 'nodeType');
/** Lower-case tag name of an HTML element. */
export const localNameOf = getter<Element, string>(() => Element.prototype, 'localName');
/** Namespace of an element. */
export const namespaceOf = getter<Element, string | null>(() => Element.prototype, 'namespaceURI');
/** Open shadow root, or `null`. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(
  () => Element.prototype,
  'shadowRoot',
);
/** Body of a frame's document, when it is of the page's own origin; otherwise `null`. */
export function frameBodyOf(element: Element): Element | null {
  const inner =
    element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement
      ? element.contentDocument
      : null;
  return inner && (elementsOf(inner, 'body')[0] ?? null);
}

/** Root element of a document, or `null` in an empty one. */
export const rootElementOf = getter<Document, Element | null>(
  () => Document.prototype,
  'documentElement',
);
/** MIME type a document was served with. */
export const contentTypeOf = getter<Document, string>(() => Document.prototype, 'contentType');

/** Attribute of an element, or `null`; safe on forms. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All elements under `root` that match; safe on documents with clobbered members. */
export function elementsOf(root: Document | Element, selector: string): Element[] {
  const query =
    nodeTypeOf(root) === Node.DOCUMENT_NODE
      ? Document.prototype.querySelectorAll
      : Element.prototype.querySelectorAll;
  return [...(Reflect.apply(query, root, [selector]) as NodeListOf<Element>)];
}
