import type { PageClaims, Reading } from '../article/reading';
import { textLines } from '../dom/text-lines';
import { collectArticleClaims } from '../metadata/collect-article-claims';
import { mergeClaims } from '../metadata/merge-claims';
import type { Capture } from './capture-page';
import type { Choice } from './choose-candidate';
import { countKept } from './count-kept';
import { repairImages } from './repair-images';
import { repairLinks } from './repair-links';
import type { Tracer } from './trace';
import { trimFurniture } from './trim/trim-furniture';

/**
 * From the chosen reading to what is handed out: claims of the text, pictures and links repaired,
 * furniture trimmed.
 *
 * @param parts.pageLines text lines of the whole page, as captured
 * @param parts.without families of trim rules that are switched off
 */
export function finishReading(parts: {
  capture: Capture;
  choice: Choice;
  claims: PageClaims;
  pageLines: readonly string[];
  tracer: Tracer;
  without: ReadonlySet<string>;
}): Reading {
  const { capture, choice, tracer } = parts;
  const { body, candidate, source } = choice.reading;
  const { url } = capture;
  const claims = mergeClaims(
    parts.claims,
    collectArticleClaims({
      body: source,
      text: textLines(source).join('\n'),
      header: candidate.header,
      via: candidate.kind,
      url,
    }),
  );

  const images = repairImages(body);
  if (images.dropped > 0) {
    tracer.note('repair-images', `dropped ${images.dropped} pictures`, 'no address, or 1×1');
  }
  repairLinks(body, baseOf(capture));
  const credit = trimFurniture(body, {
    claims,
    tracer,
    isWhole: candidate.isWhole,
    without: parts.without,
  });

  const lines = textLines(body);
  return {
    url,
    html: body.innerHTML,
    text: lines.join('\n'),
    credit,
    via: candidate.kind,
    counts: countKept({
      body,
      lines,
      pageLines: parts.pageLines,
      pruned: capture.pruned,
      sourceCharacters: candidate.sourceCharacters,
    }),
    claims,
  };
}

/** Addresses are relative to `<base href>` where a page has one (HTML standard, 2.4.3). */
function baseOf(capture: Capture): string {
  const base = capture.document.querySelector('base[href]')?.getAttribute('href');
  return (base && URL.parse(base, capture.url)?.href) || capture.url;
}
