/** Why nothing was written, or, if `half-written` or `perhaps-written`, what may have been; `detail` names the sheet, range, table or object that stands in the way. */
export const REFUSAL_REASONS = [
  'target-occupied',
  'target-merged',
  'target-dressed',
  'target-protected',
  'overlaps-table',
  'too-close-to-table',
  'beyond-sheet-edge',
  'spill-in-table',
  'spill-beside-table',
  'target-among-arguments',
  'no-formulas-of-ours',
  'no-cell-selected',
  'sheet-gone',
  'table-gone',
  'table-changed-since',
  'table-unknown',
  'name-taken',
  'filter-in-the-way',
  'no-room-to-grow',
  'nothing-to-refresh',
  'workbook-protected',
  'cell-being-edited',
  'excel-busy',
  'too-large',
  'cells-empty',
  'cells-too-many',
  'source-lost',
  'figures-gone',
  'report-changed-since',
  'report-too-large',
  'workbook-read-only',
  'not-supported-here',
  'connection-lost',
  'unanswered',
  'perhaps-written',
  'stopped',
  'half-written',
  'nothing-to-undo',
  'changed-by-user',
  'outside-excel',
  'unexpected',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly detail: RefusalDetail;
}

/** What the sentence names, where it is known. */
export interface RefusalDetail {
  readonly sheet?: string;
  /** With its sheet, as Excel writes it: `Sheet1!B3:D9`. */
  readonly address?: string;
  readonly table?: string;
  /** The title of a report. */
  readonly report?: string;
  /** Sheets, tables or cells where something may have been left. */
  readonly places?: readonly string[];
  /** How many rows or columns are wanted: `40 × 12`. */
  readonly size?: string;
  /** The requirement set that is missing: `ExcelApi 1.13`. */
  readonly needed?: string;
  /** How long Excel had to answer. */
  readonly seconds?: number;
  /** Excel's own error code. */
  readonly code?: string;
  /** Of an error that Excel did not raise; for whoever reports it. */
  readonly message?: string;
}

export function refusal(reason: RefusalReason, detail: RefusalDetail = {}): Refusal {
  return { kind: 'refused', reason, detail };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';
}
