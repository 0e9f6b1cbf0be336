import type { Ref } from 'preact';
import type { Article } from '../../utils/article/article';
import { displayHeadline, displayText } from '../../utils/text/display-text';
import '../ui/Separated.css';
import './ArticleHead.css';
import './SummaryCard.css';
import { ArticleTitle } from './ArticleTitle';
import { articleLanguage } from './article-language';
import { FactLine } from './FactLine';
import { OutletName } from './OutletName';

interface ArticleHeadProps {
  readonly article: Article;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** Head of the full reading view: outlet, label, title, deck, reporter, date, minutes. */
export function ArticleHead({ article, headingRef }: ArticleHeadProps) {
  const { outlet, section, deck } = article.facts;
  return (
    <header class="article-head">
      <div class="article-head-source">
        <OutletName name={outlet.best?.value.name ?? null} />
        {section.best ? (
          <bdi class="article-section" data-fact="section">
            {displayText(section.best.value)}
          </bdi>
        ) : null}
      </div>
      <ArticleTitle article={article} {...(headingRef ? { headingRef } : {})} />
      {deck.best ? (
        <p class="deck" data-fact="deck" {...articleLanguage(article)}>
          {displayHeadline(deck.best.value)}
        </p>
      ) : null}
      <FactLine article={article} dateStyle="long" />
    </header>
  );
}
