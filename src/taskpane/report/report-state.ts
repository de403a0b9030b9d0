import type { Trace } from '../../sheets/registry/trace';
import type { ReportChosen, SelectionMoved } from '../pane-frame';
import type { Reactions } from '../reactions';

/** What the report's tab shows: a card, else what a search found, else the text. */
export interface ReportState {
  /** What is searched for; nothing where it is empty. */
  readonly query: string;
  readonly subject?: CardSubject;
  /** The observation at which the text is to be open. */
  readonly place?: string;
}

/** What a card is about: figures that were chosen in the pane, or the cell that is selected in the sheet. */
export type CardSubject =
  | { readonly kind: 'figures'; readonly ids: readonly string[] }
  | { readonly kind: 'cell'; readonly trace: Trace };

export type ReportEvent =
  | { readonly kind: 'searched'; readonly query: string }
  /** Figures of the report were chosen, by the ids of their observations and statements. */
  | { readonly kind: 'figures-chosen'; readonly ids: readonly string[] }
  /** Back from a card; to the report's text, at the figure given, if one is. */
  | { readonly kind: 'card-closed'; readonly at?: string }
  | ReportChosen
  | SelectionMoved;

export const OPENING_REPORT: ReportState = { query: '' };

export const REPORT_REACTIONS: Reactions<ReportState, ReportEvent> = {
  searched: (_, { query }) => ({ query }),
  'figures-chosen': (state, { ids }) => ({ ...state, subject: { kind: 'figures', ids } }),
  'card-closed': ({ query }, { at }) => (at === undefined ? { query } : { query: '', place: at }),
  // What was searched for may stand in the other report too; a card is about its own.
  'report-chosen': ({ query }) => ({ query }),
  // A cell of ours opens its card. When the selection leaves our tables, that card goes; one that was chosen in the
  // pane stays, because its figure may be meant for the cell that has just been selected.
  'selection-moved': (state, { trace }) => {
    if (trace) return { ...state, subject: { kind: 'cell', trace } };
    if (state.subject?.kind !== 'cell') return state;
    const { query, place } = state;
    return { query, ...(place !== undefined && { place }) };
  },
};
