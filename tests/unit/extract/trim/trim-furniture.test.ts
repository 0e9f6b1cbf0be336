import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../utils/dom/parse';
import { Tracer } from '../../../../utils/extract/trace';
import { trimFurniture } from '../../../../utils/extract/trim/trim-furniture';
import { noClaims } from '../../../support/claims';

const LONG =
  'The old bridge over the river was opened again this morning, five months after a crack was found in it.';
const p = (text: string) => `<p>${text}</p>`;

function trim(html: string, options: { without?: string[]; title?: string } = {}) {
  const { body } = parseHtml(html);
  const tracer = new Tracer();
  const credit = trimFurniture(body, {
    claims: noClaims(options.title),
    tracer,
    isWhole: false,
    without: new Set(options.without),
  });
  return { html: body.innerHTML, credit, notes: tracer.notes };
}

describe('trimFurniture', () => {
  const text = p(LONG).repeat(5);

  it.each([
    ['related', '<div class="sdc-related-stories"><a href="/1">Other story</a></div>'],
    ['newsletter', '<section class="NewsletterBox_x1"><h3>The morning</h3></section>'],
    ['label', p('Advertisement')],
    ['related-line', p('READ MORE: Other bridges of the county')],
    ['link-line', p('<a href="/2">An other story, in one line</a>')],
    ['date-line', p('Updated 5:27 am CST, Wednesday, November 20, 2019')],
  ])('removes %s with a reason, and keeps it when switched off', (family, furniture) => {
    const { html, notes } = trim(text + furniture + text);
    expect(html).toBe(text + text);
    expect(notes.map((note) => note.did)).toContain(`removed ${family}`);
    expect(trim(text + furniture + text, { without: [family] }).html).toContain('<');
  });

  it('moves rights lines to the credit', () => {
    const { html, credit } = trim(text + p('Copyright © 보기신문. 무단전재 및 재배포 금지.'));
    expect(html).toBe(text);
    expect(credit).toEqual(['Copyright © 보기신문. 무단전재 및 재배포 금지.']);
  });

  it('removes the headline where the text repeats it', () => {
    expect(trim(`<h2>Bridge opens again</h2>${text}`, { title: 'Bridge opens again!' }).html).toBe(
      text,
    );
  });

  it('does not believe a class that would take most of the article', () => {
    expect(trim(`<div class="paywall">${text}</div>`).html).toContain(LONG);
  });

  it('keeps the links of an article that is a list of links', () => {
    const links = p('<a href="/x">A bridge worth a longer journey</a>').repeat(8);
    expect(trim(p(LONG) + links).html).toContain('worth a longer journey');
  });

  it('keeps the dates of a live blog', () => {
    const entry = p('14:05') + p(LONG);
    expect(trim(p(LONG) + entry.repeat(5)).html).toContain('14:05');
  });
});
