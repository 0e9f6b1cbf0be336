import type { Ref } from 'preact';
import type { Article } from '../../utils/article/article';
import { displayHeadline } from '../../utils/text/display-text';
import { articleLanguage } from './article-language';

interface ArticleTitleProps {
  readonly article: Article;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The title as the outlet wrote it, with its label above; the one h1 of a screen. */
export function ArticleTitle({ article, headingRef }: ArticleTitleProps) {
  const { kicker } = article.facts;
  return (
    <h1 {...articleLanguage(article)} tabIndex={-1} {...(headingRef ? { ref: headingRef } : {})}>
      {kicker.best ? (
        <span class="kicker" data-fact="kicker">
          {displayHeadline(kicker.best.value)}
        </span>
      ) : null}
      <span data-fact="title">{displayHeadline(titleOf(article))}</span>
    </h1>
  );
}

/** The title, or the address when the page has none. */
export function titleOf(article: Article): string {
  return article.facts.title.best?.value ?? article.url;
}
