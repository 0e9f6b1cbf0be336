import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { browserLanguage } from '../../utils/i18n/browser-language';
import { chooseLanguage } from '../../utils/i18n/languages';
import { applyAppearance } from '../../utils/settings/appearance';
import { SettingsContext, useSettingsHold } from '../hooks/use-settings';
import { WordsContext, wordsOf } from '../hooks/use-words';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/reading.css';
import '../styles/reading-blocks.css';
import '../styles/print.css';

/** What every screen stands in: the reader's settings and language, shown on the whole page. */
export function AppFrame({ children }: { readonly children: ComponentChildren }) {
  const hold = useSettingsHold();
  const { settings } = hold;
  const language = chooseLanguage(settings['ui.language'], browserLanguage());
  const words = useMemo(() => wordsOf(language), [language]);
  useLayoutEffect(() => {
    applyAppearance(document.documentElement, settings);
    document.documentElement.lang = language;
  }, [settings, language]);
  return (
    <SettingsContext.Provider value={hold}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </SettingsContext.Provider>
  );
}
