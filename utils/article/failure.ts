/** Why there is no article. Each one has its own screen, with a reason and a next step. */
export type ReadFailure =
  /** A list, a home page, a form: no single text stands out. */
  | 'not-an-article'
  /** Nothing to read at all: 0 bytes, or only white space. */
  | 'page-empty'
  /** The browser keeps extensions out: settings, the extension store, other extensions. */
  | 'page-not-allowed'
  /** A PDF, a picture, a feed or another document that is not a web page. */
  | 'not-a-web-page'
  /** More than the caps on bytes, nodes or depth. */
  | 'page-too-large'
  /** The tab was closed or moved on while it was being read. */
  | 'page-gone'
  /** The page had not answered when the deadline came. */
  | 'took-too-long'
  /** A mistake of ours: an exception, told with the way to report it. */
  | 'unexpected';

/** An expected failure as a value; `detail` is for the report, never for the headline. */
export interface Failed<E extends string> {
  readonly ok: false;
  readonly error: E;
  readonly detail: string;
}

/** Either the value or the reason why there is none. */
export type Result<T, E extends string> = { readonly ok: true; readonly value: T } | Failed<E>;

/** Wraps a value as a success. */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a reason as a failure; `detail` says more for a report. */
export function fail<E extends string>(error: E, detail = ''): Failed<E> {
  return { ok: false, error, detail };
}
