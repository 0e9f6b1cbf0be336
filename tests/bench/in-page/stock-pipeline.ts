import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

/** What a reader built from released parts alone does: copy the page, read it, sanitize. */
Object.assign(globalThis, {
  run: (page: Document) => {
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return DOMPurify.sanitize(article?.content ?? '').length;
  },
});
