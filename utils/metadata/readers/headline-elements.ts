import type { Claim } from '../../article/claim';
import { dateLabels } from '../../rules/dates/labels';
import { foldLetters } from '../../text/fold-letters';
import { addText, type ClaimLists } from '../claim-lists';
import { mayHoldDate, type PageContext, seenText } from '../page-context';
import { pagePieces } from '../page-pieces';

/** Parts of a page where the reporters and dates of other articles stand. */
const ELSEWHERE =
  /comment|related|sidebar|side-|footer|popular|promo|teaser|recommend|most-read|mostread|newsletter|more-|trending|reply|latest|recent|breadcrumb|author-bio|tags?-list|event/i;

const BYLINE = /byline|author(?!i[tz])|writer|reporter|journalist|autor|auteur|redact/i;
const BYLINE_LINK = /\/(?:authors?|autore?s?|auteurs?|reporters?|journalists?|redaktion|staff)\//i;
const DATE = /date|time|publi|datum|fecha|posted|meta|info/i;

const modified = new RegExp(dateLabels.modified, 'iu');
const published = new RegExp(dateLabels.published, 'iu');
const other = new RegExp(dateLabels.other, 'iu');

/** Marked elements after and before the headline that are still near it, and hits among them. */
const AFTER = 400;
const BEFORE = 80;
const HITS = 6;

/** Reads the reporters and dates that stand visibly near the headline. */
export function readHeadlineElements(context: PageContext, claims: ClaimLists): void {
  const marked = [
    ...context.document.querySelectorAll('h1, h2, time, a, [itemprop], [class], [id]'),
  ];
  const headline = findHeadline(marked, claims);
  const near = [
    ...marked.slice(headline + 1, headline + AFTER),
    ...marked.slice(Math.max(0, headline - BEFORE), Math.max(0, headline)).reverse(),
  ];
  const isNear = (element: Element) => !isElsewhere(element, marked[headline]);
  readBylines(
    near.filter((element) => isByline(element) && isNear(element)),
    claims,
  );
  readDates(
    near.filter((element) => isDate(element) && isNear(element)),
    claims,
  );
}

function findHeadline(marked: readonly Element[], claims: ClaimLists): number {
  const titles = new Set(claims.title.filter(isSure).map((one) => foldLetters(one.value)));
  const agreed = marked.findIndex(
    (element) => /^h[12]$/.test(element.localName) && titles.has(foldLetters(seenText(element))),
  );
  return agreed >= 0 ? agreed : marked.findIndex((element) => element.localName === 'h1');
}

/** Titles that are more than a heading somewhere. */
function isSure(title: Claim<string>): boolean {
  return title.confidence > 0.5;
}

function isByline(element: Element): boolean {
  return (
    isNamedAuthor(element) ||
    BYLINE.test(marks(element)) ||
    BYLINE_LINK.test(element.getAttribute('href') ?? '')
  );
}

function isNamedAuthor(element: Element): boolean {
  return /author|creator/.test(
    `${element.getAttribute('itemprop')} ${element.getAttribute('rel')}`,
  );
}

function isDate(element: Element): boolean {
  if (element.localName === 'time') return true;
  return /^date/.test(element.getAttribute('itemprop') ?? '') || DATE.test(marks(element));
}

function marks(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** Whether an element stands in a part of the page that has nothing to do with the headline. */
function isElsewhere(element: Element, headline: Element | undefined): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (headline && at.contains(headline)) return false;
    if (ELSEWHERE.test(marks(at))) return true;
    // An article of its own: a teaser, or a comment.
    if (at.localName === 'article') return headline !== undefined;
  }
  return false;
}

/** The first element that gives names, and its likes beside it. */
function readBylines(elements: readonly Element[], claims: ClaimLists): void {
  let first: Element | null = null;
  for (const element of elements) {
    // A list of signatures: each is read on its own.
    if (element.querySelectorAll('[rel~="author"], [itemprop~="author"]').length > 1) continue;
    const text = signatureText(element);
    if (text.length < 3 || text.length > 160) continue;
    if (first && !isBeside(element, first)) continue;
    first ??= element;
    const sure = isNamedAuthor(element) ? 0.68 : 0.6;
    addText(claims, 'byline', text, ['page-element', 'byline-element', sure]);
  }
}

/** Reporters of one article stand in equal elements, each perhaps in a wrapper of its own. */
function isBeside(element: Element, first: Element): boolean {
  const parent = element.parentElement;
  return (
    marks(element) === marks(first) &&
    element.localName === first.localName &&
    (parent === first.parentElement || parent?.parentElement === first.parentElement?.parentElement)
  );
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3},?$/u;

/** The text of a byline; names that stand in elements side by side get a comma between them. */
function signatureText(element: Element): string {
  const pieces = pagePieces(element).filter((piece) => piece.length > 3);
  return pieces.join(pieces.every((piece) => NAME.test(piece)) ? ', ' : ' ');
}

function readDates(elements: readonly Element[], claims: ClaimLists): void {
  let hits = 0;
  for (const element of elements) {
    const value = dateText(element);
    const kind = value && dateKind(element);
    if (!kind) continue;
    const sure = (element.localName === 'time' ? 0.68 : 0.6) + kind.labelled - 0.08 * hits;
    addText(claims, kind.fact, value, ['page-element', 'date-element', Math.max(0.3, sure)]);
    if (++hits === HITS) return;
  }
}

const DATE_ATTRIBUTES = ['datetime', 'data-date-time', 'content'];

/** What an element says of a date: its attribute and, when it is short, its text. */
function dateText(element: Element): string {
  const written = DATE_ATTRIBUTES.map((name) => element.getAttribute(name)).find(Boolean);
  const text = seenText(element);
  const value = [written, text.length < 120 ? text : ''].filter(Boolean).join(' | ');
  return mayHoldDate(value) ? value : '';
}

/** Which date it is, by the words and marks beside it, and what a plain label adds. */
function dateKind(element: Element) {
  const label = `${element.getAttribute('itemprop')} ${marks(element)} ${seenText(element)}`;
  if (published.test(label)) return { fact: 'published', labelled: 0.08 } as const;
  if (other.test(label)) return null;
  return { fact: modified.test(label) ? 'modified' : 'published', labelled: 0 } as const;
}
