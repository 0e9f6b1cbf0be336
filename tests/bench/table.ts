/** One column: its heading, and how a row's cell reads. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
}

/**
 * Lays rows out as a table of text: the first two columns to the left, figures to the right.
 *
 * @param columns at least one
 */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map((one) => one.heading)].concat(
    rows.map((row) => columns.map((one) => one.cell(row))),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A share as three decimals without the zero before them: `.973`; `-` for unknown. */
export function decimals(share: number | null): string {
  if (share === null) return '-';
  return share >= 1 ? share.toFixed(2) : share.toFixed(3).slice(1);
}

/** A share in percent, with one decimal; `-` for unknown. */
export function percent(share: number | null): string {
  return share === null ? '-' : (100 * share).toFixed(1);
}
