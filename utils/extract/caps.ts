/**
 * Limits beyond which a page is not read. Pages past them took more than five seconds in the
 * fastest known extractors (measured on 21 MB of text, 100,000 links, 10,000 levels of nesting).
 */
export const MAX_TEXT_CHARACTERS = 10_000_000;

/** Element and text nodes copied at most. */
export const MAX_NODES = 400_000;

/**
 * Levels kept as they are. Readability looks at the ancestors of every paragraph, so its time grows
 * with depth: 400 levels cost it 20 to 30 times an ordinary page. Deeper wrappers are flattened.
 */
export const MAX_DEPTH = 64;
