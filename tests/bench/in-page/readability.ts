import { Readability } from '@mozilla/readability';

/** Readability as released, on a copy of the page: what every other figure is compared with. */
Object.assign(globalThis, {
  extractArticle: (page: Document) => {
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return article && { ...article, contentHtml: article.content };
  },
});
