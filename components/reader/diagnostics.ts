import type { ReadFailure } from '../../utils/article/failure';
import type { Trace } from '../../utils/article/reading';

/** What a report about a failed reading needs to say. */
export interface Diagnosis {
  readonly error: ReadFailure;
  readonly detail: string;
  readonly trace: readonly Trace[];
}

/**
 * Writes a failure down as plain text for a report. It holds samples of the page, so it goes
 * nowhere but into the reader's clipboard.
 *
 * @param version version of the extension
 * @param agent name and version of the browser, as it calls itself
 */
export function diagnosticsText(diagnosis: Diagnosis, version: string, agent: string): string {
  const { error, detail, trace } = diagnosis;
  const steps = trace.map((note) =>
    [`- ${note.step}: ${note.did} (${note.because})`, note.text && `  ${note.text}`]
      .filter(Boolean)
      .join('\n'),
  );
  return [`Masthead ${version}`, agent, `error: ${error}`, `detail: ${detail}`, ...steps].join(
    '\n',
  );
}
