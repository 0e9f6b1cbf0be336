/** One outlet: the names it goes by and the addresses that are its own. */
export interface OutletRule {
  /** The name shown. */
  readonly name: string;
  /** Registrable domain (or the host, when a group shares one) of its site. */
  readonly domain: string;
  /** Other names and spellings, in any script. */
  readonly aliases?: readonly string[];
  /** Further hosts of its site. */
  readonly hosts?: readonly string[];
  /** Mail domains of its reporters, where they differ from `domain`. */
  readonly mail?: readonly string[];
  /** Mail domains it shares with other outlets: a clue, not a proof. */
  readonly sharedMail?: readonly string[];
  /** Number in Naver's picture addresses (`imgnews.pstatic.net/image/<oid>/…`). */
  readonly naver?: string;
  /** Key in Daum's picture addresses (`t1.daumcdn.net/news/<month>/<key>/…`). */
  readonly daum?: string;
  /** A news agency: its stories stand on other outlets' sites by right. */
  readonly wire?: boolean;
}
