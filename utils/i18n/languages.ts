/** The languages the interface speaks. */
export type Language = 'ko' | 'en';

export const LANGUAGES: readonly Language[] = ['ko', 'en'];

/**
 * The language to speak.
 *
 * @param setting the reader's choice; `auto` follows the browser
 * @param browserLanguage BCP 47 tag of the browser's interface, for example `ko-KR`
 * @returns English when the browser speaks neither
 */
export function chooseLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const primary = browserLanguage.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
