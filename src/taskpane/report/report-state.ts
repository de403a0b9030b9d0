import type { Trace } from '../../sheets/registry/trace';

/** What the report's tab shows: a card, else what a search found, else the text. */
export interface ReportState {
  /** What is searched for; nothing where it is empty. */
  readonly query: string;
  readonly subject?: Subject;
  /** The observation at which the text is to be open. */
  readonly place?: string;
}

/** What a card is about: figures that were chosen in the pane, or the cell that is selected in the sheet. */
export type Subject =
  | { readonly kind: 'figures'; readonly ids: readonly string[] }
  | { readonly kind: 'cell'; readonly trace: Trace };

export const OPENING_REPORT: ReportState = { query: '' };

/**
 * A cell of ours opens its card. When the selection leaves our tables, that card goes; one that was chosen in the
 * pane stays, because its figure may be meant for the cell that has just been selected.
 */
export function afterSelection(report: ReportState, trace: Trace | undefined): ReportState {
  if (trace) return { ...report, subject: { kind: 'cell', trace } };
  if (report.subject?.kind !== 'cell') return report;
  const { query, place } = report;
  return { query, ...(place !== undefined && { place }) };
}
