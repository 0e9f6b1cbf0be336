import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { sanitizeHtml } from '../../utils/sanitize/sanitize-html';
import { useSettings } from '../hooks/use-settings';
import { useWords } from '../hooks/use-words';
import './ArticleBody.css';
import { articleLanguage } from './article-language';
import { dressArticle, makePlaceholder } from './dress-article';

/** The article's text. The one place where markup of a page becomes part of ours. */
export function ArticleBody({ article }: { readonly article: Article }) {
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Article | null>(null);
  const { t } = useWords();
  const images = useSettings().settings['ui.images'];
  const shows = images === 'always' || wanted === article;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const dressing = {
      pictures: shows ? 'show' : 'hold',
      words: {
        held: t('picture_held'),
        load: t(images === 'ask' ? 'pictures_load' : 'picture_load'),
        table: t('table_label'),
      },
      // One click is an answer for the whole article only when the reader wants to be asked.
      onLoad: (placeholder: HTMLElement, picture: HTMLImageElement) =>
        images === 'ask' ? setWanted(article) : placeholder.replaceWith(picture),
    } as const;
    element.replaceChildren(dressArticle(sanitizeHtml(article.html, article.url), dressing));
  }, [article, images, shows, t]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const failed = ({ target }: Event) => {
      if (!(target instanceof HTMLImageElement)) return;
      const words = { held: t('picture_failed'), load: t('action_retry') };
      target.replaceWith(
        makePlaceholder(target, words, (placeholder) => placeholder.replaceWith(askAnew(target))),
      );
    };
    // Errors of pictures do not bubble, but they can be caught on their way down.
    element.addEventListener('error', failed, { capture: true });
    return () => element.removeEventListener('error', failed, { capture: true });
  }, [t]);

  return <div class="prose" data-part="article-body" ref={box} {...articleLanguage(article)} />;
}

/** A fresh copy: setting the same address on a picture that failed asks for nothing. */
function askAnew(picture: HTMLImageElement): Node {
  return picture.cloneNode();
}
