import type { CheckEvent, CheckResult } from '../../self-check/check-result';
import type { ResultFile } from '../../self-check/result-file';
import type { TabOpened } from '../pane-frame';
import type { Reactions } from '../reactions';

/** The checks of this Excel, as far as they have come. */
export interface SelfCheckState {
  readonly isOpen: boolean;
  readonly results: readonly CheckResult[];
  /** The check that runs now, by its id. */
  readonly running: string | undefined;
  /** The check that waits for a hand. */
  readonly asked: string | undefined;
  /** What can be copied, once all have run. */
  readonly file: ResultFile | undefined;
}

export type SelfCheckEvent =
  | CheckEvent
  | { readonly kind: 'self-check-opened' }
  | { readonly kind: 'self-check-closed' }
  | { readonly kind: 'checks-began' }
  | { readonly kind: 'excel-checked'; readonly file: ResultFile }
  | TabOpened;

export const OPENING_SELF_CHECK: SelfCheckState = {
  isOpen: false,
  results: [],
  running: undefined,
  asked: undefined,
  file: undefined,
};

export const SELF_CHECK_REACTIONS: Reactions<SelfCheckState, SelfCheckEvent> = {
  'self-check-opened': (state) => ({ ...state, isOpen: true }),
  'self-check-closed': (state) => ({ ...state, isOpen: false }),
  // Whoever goes elsewhere and comes back wants to see the tables; checks that run are seen again.
  'tab-opened': (state) => ({ ...state, isOpen: state.running !== undefined }),
  'checks-began': () => ({ ...OPENING_SELF_CHECK, isOpen: true }),
  'check-began': (state, { id }) => ({ ...state, running: id }),
  'hand-asked': (state, { id }) => ({ ...state, asked: id }),
  'check-ended': (state, { result }) => ({
    ...state,
    results: [...state.results, result],
    asked: undefined,
  }),
  'excel-checked': (state, { file }) => ({ ...state, running: undefined, file }),
};
