import type { Article } from '../../utils/article/article';

/** `lang` and `dir` of the elements that hold the outlet's own words. */
export interface ArticleLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** Scripts that are written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * How the article's text is to be set. An unknown language is an empty `lang`, which says so and
 * keeps the interface's own rules of line breaking out.
 */
export function articleLanguage(article: Article): ArticleLanguage {
  return languageOf(article.facts.language.best?.value ?? null);
}

/**
 * {@link articleLanguage} for a tag.
 *
 * @param tag BCP 47 tag as a page claims it, or `null`
 */
export function languageOf(tag: string | null): ArticleLanguage {
  if (!tag) return { lang: '', dir: 'auto' };
  try {
    const script = new Intl.Locale(tag).maximize().script ?? '';
    return { lang: tag, dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr' };
  } catch {
    // A page may claim any text as its language.
    return { lang: '', dir: 'auto' };
  }
}
