import type { ComponentChildren, Ref } from 'preact';
import type { Article } from '../../utils/article/article';
import { useRelated } from '../hooks/use-related';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import './ArticleView.css';
import { CreditLines } from './CreditLines';
import { ProvenanceNote } from './ProvenanceNote';
import { RelatedList } from './RelatedList';
import { RemovedSummary } from './RemovedSummary';

interface ArticleViewProps {
  readonly article: Article;
  readonly onOpenSaved: (id: string) => void;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** News of the screen, between head and text. */
  readonly children?: ComponentChildren;
}

/** The whole article, with what is known of it: for panel and tab. */
export function ArticleView({ article, onOpenSaved, headingRef, children }: ArticleViewProps) {
  const related = useRelated(article);
  return (
    <article class="column">
      <ArticleHead article={article} {...(headingRef ? { headingRef } : {})} />
      <ProvenanceNote article={article} />
      {children}
      <ArticleBody article={article} />
      <CreditLines article={article} />
      <RemovedSummary article={article} />
      <RelatedList items={related} onOpen={onOpenSaved} />
    </article>
  );
}
