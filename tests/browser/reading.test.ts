import { describe, expect, it } from 'vitest';
import { waitUntil } from '../support/driver/view.ts';
import { originalsFolder } from '../support/project.ts';
import { bodyOf, factsOf, readPage, settled } from './read-page.ts';
import { lastLineOf, samplesOf } from './texts.ts';
import { useBrowser } from './use-browser.ts';

/** Words of the board around the pasted article, and of the source it was pasted as. */
const notTheArticle = /카지노|토토|총판|먹튀|홀덤|댓글|<p|contents-hash/;

const session = useBrowser();

describe('a board that pasted the source of an article', () => {
  it.for(samplesOf('copy'))('$title: shows the article and whose it is', async ({ path }) => {
    const { view, state } = await readPage(session(), path);
    expect(state).toBe('article');
    const facts = await factsOf(view);
    expect(facts).toMatchObject({
      outlet: expect.stringContaining('지디넷코리아'),
      byline: expect.stringContaining('장유미'),
      kicker: 'AI는 지금',
      host: expect.stringContaining('온카뱅크'),
      published: expect.stringMatching(/^2026-03-19/),
    });
    expect(facts.title).toContain('오픈AI');
    expect(facts.title).not.toMatch(/IT뉴스|AI는 지금/);
    expect(await view.text('[data-part="copy-note"]')).toBeTruthy();
    const body = await bodyOf(view);
    expect(body.length).toBeGreaterThan(800);
    expect(body).not.toMatch(notTheArticle);
  });

  it.for(samplesOf('copy'))('$title: keeps the picture and its caption', async ({ path }) => {
    const { view } = await readPage(session(), path);
    const picture = '[data-part="article-body"] img';
    expect(await view.attribute(picture, 'src')).toMatch(/20260319092255354dfvo\.png$/);
    expect(await view.text('[data-part="article-body"] figcaption')).toBeTruthy();
  });
});

describe('a portal that carries an article', () => {
  it.for(samplesOf('portal'))('$title: shows the article and whose it is', async (sample) => {
    const { view, state } = await readPage(session(), sample.path);
    expect(state).toBe('article');
    expect(await factsOf(view)).toMatchObject({
      outlet: expect.stringContaining('이데일리'),
      byline: expect.stringContaining('방성훈'),
      published: '2025-09-05T08:44:00+09:00',
    });
    const body = await bodyOf(view);
    expect(body).not.toContain('추천 뉴스');
    expect(body.endsWith(lastLineOf(sample.text))).toBe(true);

    await view.click('[data-action="open-panel"]');
    const panel = await settled(await session().driver.panel());
    expect(await factsOf(panel.view)).toMatchObject({ section: '해외' });
    await session().driver.closePanel();
  });
});

describe('the side panel', () => {
  it('opens by the button in the popup and shows the whole article', async () => {
    const { driver } = session();
    const popup = await readPage(session(), '/seeds/copy.html');
    const shortened = await bodyOf(popup.view);
    await popup.view.click('[data-action="open-panel"]');
    const panel = await settled(await driver.panel());
    expect(panel.state).toBe('article');
    const body = await bodyOf(panel.view);
    expect(body.length).toBeGreaterThanOrEqual(shortened.length);
    expect(body).not.toMatch(notTheArticle);
    expect(await factsOf(panel.view)).toMatchObject({
      outlet: expect.stringContaining('지디넷코리아'),
    });
    await driver.closePanel();
  });

  it('keeps its article while tabs change, until another one is sent to it', async () => {
    const { driver } = session();
    const first = await readPage(session(), '/seeds/copy.html');
    await first.view.click('[data-action="open-panel"]');
    const panel = await driver.panel();
    await panel.waitFor('[data-state="article"]');

    const second = await readPage(session(), '/seeds/portal.html');
    await panel.waitFor('[data-action="read-current-tab"]');
    expect(await panel.text('[data-fact="outlet"]')).toContain('지디넷코리아');

    await second.view.click('[data-action="open-panel"]');
    const isSent = await waitUntil(
      async () => (await panel.text('[data-fact="outlet"]'))?.includes('이데일리') ?? false,
    );
    expect(isSent, 'the panel never showed the second article').toBe(true);
    await driver.closePanel();
  });
});

if (!originalsFolder()) {
  it.skip('the original pages: ../shared/seeds is not here, only seeds/ was read', () => undefined);
}
