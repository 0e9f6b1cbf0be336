import { type ComponentChild, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/i18n/languages';
import { fillPlaces, type MessageKey, type Translate, translator } from '../../utils/i18n/t';

export interface Words {
  readonly language: Language;
  readonly t: Translate;
  /** The text of a key with elements in place of `$1`, `$2`. */
  readonly rich: (key: MessageKey, ...places: readonly ComponentChild[]) => ComponentChild[];
  /** Several names in one line, in the way of the language. */
  readonly list: (names: readonly string[]) => string;
}

/** Everything a component needs to speak one language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    t: translator(language),
    rich: (key, ...places) => fillPlaces<ComponentChild>(language, key, places),
    // Commas in both languages; `Intl.ListFormat` has no form without a word for "and" in Korean.
    list: (names) => names.join(', '),
  };
}

export const WordsContext = createContext<Words>(wordsOf('en'));

/** The words of the screen's language; a component that uses them follows a change of language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
