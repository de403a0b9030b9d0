import type { TabOpened } from '../pane-frame';
import type { Reactions } from '../reactions';
import type { Reviewed } from '../workbook/workbook-state';

/** What is looked for above all tabs. */
export interface SearchState {
  /** Nothing is looked for where it is empty. */
  readonly query: string;
  /** Which of the lines found Enter chooses, from 0. */
  readonly active: number;
}

/** Something was typed to be looked for. */
export interface Searched {
  readonly kind: 'searched';
  readonly query: string;
}

export type SearchEvent =
  | Searched
  | TabOpened
  | Reviewed
  | { readonly kind: 'hit-reached'; readonly active: number }
  /** Back from a card; to the report's text, at the figure given, if one is. */
  | { readonly kind: 'card-closed'; readonly at?: string };

export const OPENING_SEARCH: SearchState = { query: '', active: 0 };

export const SEARCH_REACTIONS: Reactions<SearchState, SearchEvent> = {
  searched: (_, { query }) => ({ query, active: 0 }),
  // Whoever goes elsewhere, or is shown something else, has done with it.
  'tab-opened': () => OPENING_SEARCH,
  reviewed: () => OPENING_SEARCH,
  'hit-reached': (state, { active }) => ({ ...state, active }),
  // Whoever goes on to the text has found what was looked for.
  'card-closed': (state, { at }) => (at === undefined ? state : OPENING_SEARCH),
};
