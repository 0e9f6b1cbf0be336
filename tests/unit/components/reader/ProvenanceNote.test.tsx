import { expect, it } from 'vitest';
import { ProvenanceNote } from '../../../../components/reader/ProvenanceNote';
import { UNKNOWN } from '../../../../utils/article/claim';
import { known, makeArticle } from '../../../support/article';
import { find, show } from '../../../support/render';

const copy = makeArticle({
  url: 'https://www.board.example/post/1',
  facts: { copy: known('mirror-copy'), host: known('뉴스 모음') },
});

it('names the site of a copy as text, never as a link', async () => {
  const place = await show(<ProvenanceNote article={copy} />);
  expect(find(place, 'summary').textContent).toBe('복제 사이트에서 읽음 · 뉴스 모음');
  expect(find(place, '[data-fact="host"]').textContent).toBe('뉴스 모음');
  expect(place.querySelector('a')).toBeNull();
  expect(place.textContent).toContain('한빛일보 기사를 옮겨 붙인');
});

it('falls back on the host of the address', async () => {
  const nameless = { ...copy, facts: { ...copy.facts, host: UNKNOWN } };
  const place = await show(<ProvenanceNote article={nameless} />);
  expect(find(place, '[data-fact="host"]').textContent).toBe('board.example');
});

it('does not name an outlet that is not known', async () => {
  const nameless = { ...copy, facts: { ...copy.facts, outlet: UNKNOWN } };
  const place = await show(<ProvenanceNote article={nameless} />, { language: 'en' });
  expect(place.textContent).toContain('Whose it is could not be confirmed');
});

it('warns of nothing on other pages, yet shows the evidence', async () => {
  const place = await show(<ProvenanceNote article={makeArticle()} />);
  expect(place.querySelector('[data-part="copy-note"]')).toBeNull();
  expect(find(place, '[data-part="evidence"]').textContent).toContain('한빛일보');
});
