import type { TracedCell } from '../../sheets/traced/traced-cell';
import type { ReportChosen, SelectionMoved } from '../pane-frame';
import type { Reactions } from '../reactions';
import type { Searched } from '../search/search-state';

/** What the report's tab shows: a card, else the text. */
export interface ReportState {
  readonly subject?: CardSubject;
  /** The observation at which the text is to be open. */
  readonly place?: string;
}

/** What a card is about: figures that were chosen in the pane, or the cell that is selected in the sheet. */
export type CardSubject =
  | { readonly kind: 'figures'; readonly ids: readonly string[] }
  | { readonly kind: 'cell'; readonly trace: TracedCell };

export type ReportEvent =
  /** Figures of the report were chosen, by the ids of their observations and statements. */
  | { readonly kind: 'figures-chosen'; readonly ids: readonly string[] }
  /** Back from a card; to the report's text, at the figure given, if one is. */
  | { readonly kind: 'card-closed'; readonly at?: string }
  | ReportChosen
  | Searched
  | SelectionMoved;

export const OPENING_REPORT: ReportState = {};

export const REPORT_REACTIONS: Reactions<ReportState, ReportEvent> = {
  searched: () => OPENING_REPORT,
  'figures-chosen': (state, { ids }) => ({ ...state, subject: { kind: 'figures', ids } }),
  'card-closed': (_, { at }) => (at === undefined ? OPENING_REPORT : { place: at }),
  // A card is about its own report.
  'report-chosen': () => OPENING_REPORT,
  // A cell of ours opens its card. When the selection leaves our tables, that card goes; one that was chosen in the
  // pane stays, because its figure may be meant for the cell that has just been selected.
  'selection-moved': (state, { trace }) => {
    if (trace) return { ...state, subject: { kind: 'cell', trace } };
    if (state.subject?.kind !== 'cell') return state;
    const { place } = state;
    return place === undefined ? OPENING_REPORT : { place };
  },
};
