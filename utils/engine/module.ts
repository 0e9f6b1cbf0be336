// biome-ignore-all lint/performance/noBarrelFile: this is the engine's face for other programs, built on its own
// The engine as a module; everything here is what the extension ships.
export { sanitizeToText as sanitizeHtml } from '../sanitize/sanitize-html';
export { compareStories } from '../search/compare-stories';
export { relatedIndex } from '../search/related-index';
export { extractArticle } from './extract-article';
