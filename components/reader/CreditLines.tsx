import type { Article } from '../../utils/article/article';
import { displayText } from '../../utils/text/display-text';
import { articleLanguage } from './article-language';
import './CreditLines.css';

/** The outlet's copyright and rights lines, small at the end: they belong to the writer. */
export function CreditLines({ article }: { readonly article: Article }) {
  if (article.credit.length === 0) return null;
  return (
    <footer class="credit" data-part="credit" lang={articleLanguage(article).lang}>
      {article.credit.map((line) => (
        <p key={line} dir="auto">
          {displayText(line)}
        </p>
      ))}
    </footer>
  );
}
