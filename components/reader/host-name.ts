import type { Article } from '../../utils/article/article';
import { displayText } from '../../utils/text/display-text';

/**
 * Name of the site the article was read on, as text: what the site calls itself, else its host.
 */
export function hostName(article: Article): string {
  const claimed = article.facts.host.best?.value;
  if (claimed) return displayText(claimed);
  return URL.parse(article.url)?.hostname.replace(/^www\./, '') ?? '';
}
