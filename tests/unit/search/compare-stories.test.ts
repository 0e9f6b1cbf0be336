// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { commonShingles } from '../../../utils/search/common-shingles';
import { compareStories } from '../../../utils/search/compare-stories';
import { fingerprint } from '../../../utils/search/fingerprint';

const sentences = [
  'The port of Larnsund will close its northern basin for three weeks in June.',
  'Divers found cracks in the lock gate during an inspection last Thursday.',
  'Freight is to be sent by rail, while passengers change to the outer pier.',
  'The harbour master said that the gate dates from 1931 and was never replaced.',
  'A new gate is being cast in Skellefteå and arrives by barge at the end of May.',
  'Shop owners at the basin ask the council to waive the summer rent.',
  'The council meets on Tuesday and has put the matter on its agenda.',
  'Last year four hundred ships passed the lock, most of them with timber.',
];
const whole = sentences.join(' ');
const story = (id: string, title: string, text: string, outlet?: string) => ({
  id,
  title,
  text,
  ...(outlet === undefined ? {} : { outlet }),
});
const original = story('a', 'Larnsund closes its northern basin', whole);
const menu = 'Login Register Live scores Bonus of the week Partner offers Photo Market. '.repeat(3);

describe('compareStories', () => {
  it('knows a copy that was cut short, retitled and put between menus', () => {
    const copy = story(
      'b',
      '[News] Shock at the harbour!',
      `${menu}${sentences.slice(0, 5).join('\n')}`,
    );
    const compared = compareStories(original, copy);
    expect(compared.relation).toBe('same-text');
    expect(compareStories(original, { ...copy, title: original.title }).relation).toBe(
      'same-story',
    );
    expect(compared.containment).toBeGreaterThan(0.43);
  });

  it('knows a copy that is nearly whole under any title', () => {
    const copy = story('b', 'Shock at the harbour!', `${whole} Share this`);
    expect(compareStories(original, copy).relation).toBe('same-story');
  });

  it('goes by the outlets where they are known', () => {
    const from = (outlet: string) => ({ ...original, id: outlet, outlet });
    expect(compareStories(from('Coast Daily'), from(' coast daily')).relation).toBe('same-story');
    expect(compareStories(from('Coast Daily'), from('Harbour Times')).relation).toBe('same-text');
  });

  it('says possibly where about a third is shared', () => {
    const rewritten = [
      ...sentences.slice(0, 3),
      'Anglers are delighted, for the quiet water draws perch and pike to the steps.',
      'A brass band had booked the pier for midsummer and now looks for another stage.',
      'Timber merchants warn that wagons are short and that sawmills may have to wait.',
      'The mayor promised daily news on the work and a festival when ships return.',
      'Older residents recall the winter of 1963, when the basin froze from wall to wall.',
    ].join(' ');
    const compared = compareStories(original, story('b', 'No ships in June', rewritten));
    expect(compared.containment).toBeGreaterThan(0.25);
    expect(compared.containment).toBeLessThan(0.43);
    expect(compared.relation).toBe('possibly');
  });

  it('tells two stories apart', () => {
    const other = story(
      'b',
      'Bakery reopens',
      'Sourdough and rye are back in the window. '.repeat(8),
    );
    expect(compareStories(original, other)).toEqual({ relation: 'different', containment: 0 });
    expect(compareStories(original, story('c', '', '')).relation).toBe('different');
  });
});

describe('compareStories, at its limits', () => {
  it('is careful with texts of a line', () => {
    const notice = 'You must log in to read on. Register now.';
    const compared = compareStories(story('a', 'One', notice), story('b', 'Two', notice));
    expect(compared.relation).toBe('possibly');
  });

  it('does not mind who comes first', () => {
    const copy = story('b', 'Shock!', `${menu}${sentences.slice(2, 6).join(' ')}`);
    expect(compareStories(original, copy)).toEqual(compareStories(copy, original));
  });

  it('leaves out the menus that many texts stand between', () => {
    const short = 'Perch and pike gather at the harbour steps, to the delight of anglers.';
    const [a, b, c] = [sentences[0] ?? '', short, sentences[5] ?? ''].map((text, at) =>
      story(`${at}`, `Story ${at}`, `${menu}${text}`),
    );
    if (!a || !b || !c) throw new Error('three stories');
    expect(compareStories(a, b).relation).not.toBe('different');
    const furniture = commonShingles([a, b, c].map(({ text }) => fingerprint(text)));
    expect(compareStories(a, b, { furniture }).relation).toBe('different');
  });
});
