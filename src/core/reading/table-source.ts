import type { Worksheet } from './cell-block';
import type { SourceSpan } from './observation';

/** Where a report's text stands in a workbook: the table of a sheet that it was written down from. */
export interface TableSource {
  readonly worksheet: Worksheet;
  /** As it stood when it was read: `A3:F40`. */
  readonly address: string;
  /** Every cell that was written down, in the order of the text. */
  readonly cells: readonly SourceCell[];
}

/** A cell of the sheet, row and column from 0, with its span in the report's text and what became of it. */
export interface SourceCell extends SourceSpan {
  readonly row: number;
  readonly column: number;
  readonly fate: CellFate;
}

/** The fates of numbers that were not read. */
export const UNKNOWN_FATES = [
  'no-header',
  'no-label',
  'no-unit',
  'no-period',
  'no-scale',
  'no-measure',
] as const;

/**
 * What became of a cell that was written down.
 *
 * - `caption`, `note`: what stands above and below: title, unit, remarks.
 * - `header`, `label`, `unit`: what says of a column or a row what it is of.
 * - `figure`: it was read; the observation whose figure has its span is it.
 * - `not-stated`: a dash or dots in the place of a number.
 * - `no-number`: words where a number would stand.
 * - `no-header`, `no-label`, `no-unit`, `no-period`: a number of which the table does not tell what its column or its row
 *   is, in what it is counted, or of when it is.
 * - `no-scale`: a rate that may be a fraction of one or a per cent: 0.988.
 * - `no-measure`: a rate that is neither growth nor share nor completion: what accounts are of the year before in per cent,
 *   growth a year over several.
 */
export const CELL_FATES = [
  'caption',
  'note',
  'header',
  'label',
  'unit',
  'figure',
  'not-stated',
  'no-number',
  ...UNKNOWN_FATES,
] as const;
export type CellFate = (typeof CELL_FATES)[number];

/** The cell whose text begins where a figure does; nothing where the figure stands in none. */
export function cellOfFigure({ cells }: TableSource, figure: SourceSpan): SourceCell | undefined {
  return cells.find(({ start, end }) => start <= figure.start && figure.end <= end);
}
