import { extractArticle } from './extract-article';

/** For classic scripts: benches and command lines call `extractArticle` as a global. */
Object.assign(globalThis, { extractArticle });
