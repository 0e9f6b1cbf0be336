/**
 * What one language calls the lines that are not the article. Each pattern holds alternatives for
 * a line without the signs at its edges; case does not count. A tuple, because the patterns travel
 * into pages and the names of its parts do not.
 */
export type LinePhrases = readonly [
  /** Labels and buttons: the whole line. */
  label: RegExp,
  /** How lines open that lead to other stories. */
  related: RegExp,
  /** How invitations open to subscribe, follow, comment or log in. */
  signUp: RegExp,
  /** How source, rights and agency lines open. */
  credit: RegExp,
  /** How the labels of players open. */
  player?: RegExp,
];
