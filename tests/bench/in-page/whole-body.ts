/** The whole page as it was served: tells which pages hold their article at all. */
Object.assign(globalThis, {
  extractArticle: (page: Document) => ({ contentHtml: page.body?.outerHTML ?? '' }),
});
