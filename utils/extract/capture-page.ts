import {
  attributeOf,
  contentTypeOf,
  elementsOf,
  firstChildOf,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  nodeTypeOf,
  rootElementOf,
  shadowRootOf,
  textContentOf,
} from '../dom/own-members';
import { parseHtml } from '../dom/parse';
import { proseLength } from '../text/prose';
import { MAX_DEPTH, MAX_NODES, MAX_TEXT_CHARACTERS } from './caps';
import { chooseCopy } from './choose-copy';

/** The page as the pipeline sees it: an inert copy, without what cannot be part of an article. */
export interface Capture {
  readonly document: Document;
  readonly url: string;
  readonly contentType: string;
  /** Text runs of pruned parts (menus, footers), each with what it was pruned as. */
  readonly pruned: readonly PrunedPart[];
}

/** A part of the page that was not copied. */
export interface PrunedPart {
  readonly as: string;
  readonly lines: number;
  /** Characters of running text. */
  readonly prose: number;
  readonly sample: string;
}

/**
 * Copies a live page into an inert document, in one pass and without touching the page: open
 * shadow roots flattened, hidden and never-article parts left out, forms turned into plain blocks.
 *
 * @param live the page's document
 * @param url its address
 * @param options.lenient keeps what is hidden by style, and landmarks: some pages show their text
 *   late, and an unclosed `<nav>` swallows the article after it
 * @returns the copy, or `null` when the page is past the caps
 */
export function capturePage(
  live: Document,
  url: string,
  options: { lenient: boolean },
): Capture | null {
  const copy = parseHtml('');
  copyHead(live, copy);
  const pruned: PrunedPart[] = [];
  const liveBody = elementsOf(live, 'body, frameset')[0] ?? rootElementOf(live);
  if (liveBody) {
    for (const name of ['class', 'id', 'dir', 'lang']) {
      const value = attributeOf(liveBody, name);
      if (value) copy.body.setAttribute(name, value);
    }
    if (!copyTree(liveBody, copy, pruned, options)) return null;
  }
  return { document: copy, url, contentType: contentTypeOf(live), pruned };
}

/** What `<head>` says about the page, from wherever it stands in the document. */
function copyHead(live: Document, copy: Document): void {
  const root = rootElementOf(live);
  const language = root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  if (language) copy.documentElement.setAttribute('lang', language);
  const told = 'title, meta, link[rel], script[type="application/ld+json" i], base[href]';
  for (const element of elementsOf(live, told)) {
    if (localNameOf(element) === 'title' && namespaceOf(element)?.endsWith('/svg')) continue;
    copy.head.append(copy.importNode(element, true));
  }
}

interface Level {
  next: Node | null;
  /** Set for nodes that stand alone (slotted ones), whose siblings belong elsewhere. */
  readonly alone: boolean;
  readonly target: Element;
  readonly depth: number;
}

/** Depth-first copy with a stack of its own; `false` when the caps are passed. */
function copyTree(
  root: Element,
  copy: Document,
  pruned: PrunedPart[],
  options: { lenient: boolean },
): boolean {
  const levels: Level[] = [{ next: firstChildOf(root), alone: false, target: copy.body, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    level.next = level.alone ? null : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      const text = (node as Text).data;
      characters += text.length;
      level.target.append(text);
    } else if (type === Node.ELEMENT_NODE) {
      enterElement(node as Element, level, levels, copy, pruned, options);
    } else continue;
    if (++nodes > MAX_NODES || characters > MAX_TEXT_CHARACTERS) return false;
  }
  return true;
}

function enterElement(
  element: Element,
  level: Level,
  levels: Level[],
  copy: Document,
  pruned: PrunedPart[],
  options: { lenient: boolean },
): void {
  const choice = chooseCopy(element, copy, options);
  if (choice.do === 'skip') return;
  if (choice.do === 'prune') {
    pruned.push(describePart(element, choice.as));
    return;
  }
  if (choice.do === 'replace') {
    level.target.append(choice.by);
    return;
  }
  const depth = level.depth + 1;
  let target = level.target;
  if (!(choice.wrapper && depth > MAX_DEPTH)) {
    target = choice.as;
    level.target.append(target);
  }
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  if (slotted.length > 0) {
    for (const next of slotted.toReversed()) levels.push({ next, alone: true, target, depth });
    return;
  }
  const inside = choice.inside ?? shadowRootOf(element) ?? element;
  levels.push({ next: firstChildOf(inside), alone: false, target, depth });
}

/** Words of a pruned part, for the list of what was removed. */
function describePart(element: Element, as: string): PrunedPart {
  const words = textContentOf(element)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    as,
    lines: words.length,
    prose: proseLength(words),
    sample: words.join(' · ').slice(0, 200),
  };
}
