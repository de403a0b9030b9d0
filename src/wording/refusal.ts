/** Why nothing was written; `detail` names the sheet, range, table or object that stands in the way. */
export const REFUSAL_REASONS = [
  'target-occupied',
  'target-merged',
  'target-protected',
  'overlaps-table',
  'too-close-to-table',
  'beyond-sheet-edge',
  'sheet-gone',
  'table-gone',
  'table-changed-since',
  'nothing-to-refresh',
  'workbook-protected',
  'cell-being-edited',
  'too-large',
  'not-supported-here',
  'connection-lost',
  'unexpected',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly detail: Readonly<Record<string, string>>;
}
