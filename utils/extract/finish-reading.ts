import type { FoundArticle, Reading, Trace } from '../article/reading';
import { textLines } from '../dom/text-lines';
import { collectArticleClaims } from '../metadata/collect-article-claims';
import { mergeClaims } from '../metadata/merge-claims';
import { countKept } from './count-kept';
import { repairCaptions } from './repair-captions';
import { repairImages } from './repair-images';
import { repairLinks } from './repair-links';
import { Tracer } from './trace';
import { trimFurniture } from './trim/trim-furniture';

/**
 * The second half of the engine, from the found article to what is shown:
 *
 *   claims of the text → repair pictures and links → trim furniture → count
 *
 * It runs where the article is shown, so that its rules need not travel into pages.
 *
 * @param found what was found in the page
 * @param body holds the found markup, in an inert document; changed in place
 * @param notes the trace so far
 * @param without families of trim rules to switch off, to measure what they gain
 */
export function finishReading(
  found: FoundArticle,
  body: Element,
  notes: readonly Trace[],
  without: ReadonlySet<string> = new Set(),
): { reading: Reading; trace: readonly Trace[] } {
  const tracer = new Tracer(notes);
  const { url, via, header, isWhole } = found;
  const text = textLines(body).join('\n');
  const claims = mergeClaims(found.claims, collectArticleClaims({ body, text, header, via, url }));
  const { repaired, dropped } = repairImages(body);
  if (repaired > 0) {
    tracer.note('repair-images', `gave ${repaired} pictures another address`, 'they load lazily');
  }
  if (dropped > 0) {
    tracer.note('repair-images', `dropped ${dropped} pictures`, 'no address, or 1×1');
  }
  const paired = repairCaptions(body);
  if (paired > 0)
    tracer.note('repair-captions', `paired ${paired} captions`, 'inline beside a picture');
  repairLinks(body, found.baseUrl);
  const credit = trimFurniture(body, { claims, tracer, isWhole, without });
  const lines = textLines(body);
  const reading = {
    url,
    html: body.innerHTML,
    text: lines.join('\n'),
    credit,
    via,
    counts: countKept(found, body, lines),
    claims,
  };
  return { reading, trace: tracer.notes };
}
