import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { SettingsContext } from '../../components/hooks/use-settings';
import { WordsContext, wordsOf } from '../../components/hooks/use-words';
import type { Language } from '../../utils/i18n/languages';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';

interface Surroundings {
  readonly language?: Language;
  readonly settings?: Partial<Settings>;
}

const places = new Set<HTMLElement>();

afterEach(() => {
  for (const place of places) {
    act(() => render(null, place));
    place.remove();
  }
  places.clear();
});

/** Renders into the document, in Korean and with default settings unless told otherwise. */
export async function show(view: ComponentChild, around: Surroundings = {}): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  places.add(place);
  await showIn(place, view, around);
  return place;
}

/** Renders anew into a place that {@link show} gave. */
export async function showIn(
  place: HTMLElement,
  view: ComponentChild,
  around: Surroundings = {},
): Promise<void> {
  const hold = {
    settings: { ...DEFAULT_SETTINGS, ...around.settings },
    change: () => {},
    reset: () => {},
  };
  await act(async () => {
    render(
      <SettingsContext.Provider value={hold}>
        <WordsContext.Provider value={wordsOf(around.language ?? 'ko')}>
          {view}
        </WordsContext.Provider>
      </SettingsContext.Provider>,
      place,
    );
  });
  await settle();
}

/** An answer leads to a rendering, which may ask again: so many rounds until all is quiet. */
const ROUNDS = 5;

/** Waits until effects and the answers of actions have reached the screen; runs no timer. */
export async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await act(async () => {});
}

/** Clicks what the selector finds and waits until the screen has followed. */
export async function click(place: ParentNode, selector: string): Promise<void> {
  const target = find(place, selector);
  await act(async () => target.click());
  await settle();
}

/** The element the selector finds; none is a failed test. */
export function find(place: ParentNode, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the screen matches ${selector}`);
  return found;
}
