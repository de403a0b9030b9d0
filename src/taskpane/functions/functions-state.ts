import type { FormulasFrozen } from '../../excel/freeze-formulas';
import type { FormulaScope, OurFormulas } from '../../excel/our-formulas';
import type { FormulasRestored } from '../../excel/restore-formulas';
import type { GestureUndone } from '../../excel/undo-gesture';
import type { Refusal } from '../../wording/refusal';
import type { Reactions } from '../reactions';
import type { CallAnswer } from './call-answer';
import { sameCall, withTyped, type TypedCall } from './typed-call';

/** What the functions' tab shows: a call that is being filled in, formulas about to be replaced, else the list. */
export interface FunctionsState {
  readonly call?: TypedCall;
  /** What the call comes to, as far as that is known. */
  readonly answer?: CallAnswer | Refusal;
  readonly freezing?: Freezing;
  /** The formulas that became values last, while they can be brought back. */
  readonly frozen?: FormulasFrozen | undefined;
}

/** Where formulas are to become values, and those found there, once they were looked for. */
export interface Freezing {
  readonly scope: FormulaScope;
  readonly found?: OurFormulas;
}

export type FunctionsEvent =
  | { readonly kind: 'function-opened'; readonly id: string }
  | { readonly kind: 'argument-typed'; readonly place: number; readonly text: string }
  | { readonly kind: 'call-answered'; readonly call: TypedCall; readonly answer: CallAnswer | Refusal }
  | { readonly kind: 'freezing-opened'; readonly scope: FormulaScope }
  | OurFormulas
  | FormulasFrozen
  | FormulasRestored
  | GestureUndone
  | { readonly kind: 'functions-closed' };

export const OPENING_FUNCTIONS: FunctionsState = {};

export const FUNCTIONS_REACTIONS: Reactions<FunctionsState, FunctionsEvent> = {
  'function-opened': (state, { id }) => ({ ...listIn(state), call: { id, typed: [] } }),
  'argument-typed': (state, { place, text }) =>
    state.call === undefined ? state : { ...listIn(state), call: withTyped(state.call, place, text) },
  // An answer counts only for the call that it was asked for.
  'call-answered': (state, { call, answer }) =>
    state.call && sameCall(state.call, call) ? { ...state, answer } : state,
  'freezing-opened': (state, { scope }) => ({ ...listIn(state), freezing: { scope } }),
  'our-formulas': (state, found) =>
    state.freezing?.scope === found.scope
      ? { ...listIn(state), freezing: { ...state.freezing, found } }
      : state,
  'formulas-frozen': (_, frozen) => ({ frozen }),
  'formulas-restored': (state) => ({ ...state, frozen: undefined }),
  'gesture-undone': (state, { gesture }) =>
    gesture === 'freezing' ? { ...state, frozen: undefined } : state,
  'functions-closed': listIn,
};

/** The list of all functions, with what stays while one moves between it and what it opens. */
function listIn({ frozen }: FunctionsState): FunctionsState {
  return { frozen };
}
