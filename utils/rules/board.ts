/** Bulletin board software, by the markup it prints around a post. Selectors are CSS. */
export interface BoardRule {
  readonly id: string;
  readonly why: string;
  /** The post. Nothing else is looked at unless it is there. */
  readonly post: string;
  readonly title: string;
  /** The board's own tag of the post, never the story's. */
  readonly category: string;
  readonly poster: string;
  /** When the post was made; its text or the first date inside it. */
  readonly time: string;
}

/** Words of menus that stand around pasted articles and nowhere else. */
export interface SpamWords {
  readonly language: string;
  readonly why: string;
  readonly words: readonly string[];
}
