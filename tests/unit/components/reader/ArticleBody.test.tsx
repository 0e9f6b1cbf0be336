// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../../../components/reader/ArticleBody';
import { known, makeArticle } from '../../../support/article';
import { click, find, show } from '../../../support/render';

const picture = (name: string) => `<figure><img src="https://img.example/${name}.jpg" alt="${name}">
  <figcaption>${name} (사진=한빛일보)</figcaption></figure>`;

describe('ArticleBody', () => {
  it('shows the text in the language and direction of the article', async () => {
    const article = makeArticle({
      html: '<p>مرحبا</p>',
      facts: { language: known('ar') },
    });
    const body = find(await show(<ArticleBody article={article} />), '[data-part="article-body"]');
    expect([body.lang, body.dir, body.textContent]).toEqual(['ar', 'rtl', 'مرحبا']);
  });

  it('lets nothing active in', async () => {
    const html = `<p onclick="steal()">글</p><script>steal()</script><img src=x onerror="steal()">
      <a href="javascript:steal()">누르기</a><iframe src="https://x.example"></iframe>
      <form><input name="q"></form>`;
    const body = await show(<ArticleBody article={makeArticle({ html })} />);
    expect(body.innerHTML).not.toMatch(/steal|iframe|<form|<input/);
    expect(body.textContent).toContain('글');
  });

  it('gives a table a box that scrolls and can be reached by keyboard', async () => {
    const html = '<table><tr><td>1</td></tr></table>';
    const place = await show(<ArticleBody article={makeArticle({ html })} />);
    const box = find(place, '.table-scroll');
    expect(box.querySelector('table')).not.toBeNull();
    expect([box.tabIndex, box.getAttribute('role')]).toEqual([0, 'region']);
    expect(box.getAttribute('aria-label')).not.toBe('');
  });

  it('loads pictures when the reader wants them', async () => {
    const place = await show(<ArticleBody article={makeArticle({ html: picture('ferry') })} />);
    expect(find(place, 'img').getAttribute('src')).toBe('https://img.example/ferry.jpg');
  });

  it('asks once for all pictures of an article', async () => {
    const article = makeArticle({ html: picture('ferry') + picture('quay') });
    const place = await show(<ArticleBody article={article} />, {
      settings: { 'ui.images': 'ask' },
    });
    expect(place.querySelectorAll('img')).toHaveLength(0);
    expect(place.textContent).toContain('ferry (사진=한빛일보)');
    await click(place, '[data-action="load-pictures"]');
    expect(place.querySelectorAll('img')).toHaveLength(2);
  });

  it('loads one picture a click when pictures are off', async () => {
    const article = makeArticle({ html: picture('ferry') + picture('quay') });
    const place = await show(<ArticleBody article={article} />, {
      settings: { 'ui.images': 'never' },
    });
    expect(place.querySelectorAll('img')).toHaveLength(0);
    await click(place, '[data-action="load-pictures"]');
    expect([...place.querySelectorAll('img')].map((one) => one.alt)).toEqual(['ferry']);
  });

  it('shows pictures that are part of the markup in any case', async () => {
    const html = '<p><img alt="dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>';
    const place = await show(<ArticleBody article={makeArticle({ html })} />, {
      settings: { 'ui.images': 'never' },
    });
    expect(place.querySelectorAll('img')).toHaveLength(1);
  });

  it('puts a word and a way to try again in the place of a failed picture', async () => {
    const place = await show(<ArticleBody article={makeArticle({ html: picture('ferry') })} />);
    find(place, 'img').dispatchEvent(new Event('error'));
    expect(place.querySelector('img')).toBeNull();
    expect(find(place, '.picture-placeholder').textContent).toContain(
      '사진을 불러오지 못했습니다: ferry',
    );
    await click(place, '.picture-placeholder button');
    expect(find(place, 'img').getAttribute('src')).toBe('https://img.example/ferry.jpg');
  });
});
