import type { FormulaScope, OurFormulas } from '../../excel/our-formulas';
import type { Refusal } from '../../wording/refusal';
import type { CallAnswer } from './call-answer';
import { emptyCall, sameCall, withTyped, type CallDraft } from './call-draft';

/** What the functions' tab shows: a call that is being filled in, formulas about to be replaced, else the list. */
export interface FunctionsState {
  /** What is searched for in the list. */
  readonly query: string;
  readonly call?: CallDraft;
  /** What the call comes to, as far as that is known. */
  readonly answer?: CallAnswer | Refusal;
  readonly freezing?: Freezing;
}

/** Where formulas are to become values, and those found there, once they were looked for. */
export interface Freezing {
  readonly scope: FormulaScope;
  readonly found?: OurFormulas;
}

export type FunctionsEvent =
  | { readonly kind: 'functions-searched'; readonly query: string }
  | { readonly kind: 'function-opened'; readonly id: string }
  | { readonly kind: 'argument-typed'; readonly place: number; readonly text: string }
  | { readonly kind: 'call-answered'; readonly call: CallDraft; readonly answer: CallAnswer | Refusal }
  | { readonly kind: 'freezing-opened'; readonly scope: FormulaScope }
  | OurFormulas
  | { readonly kind: 'functions-closed' };

export const OPENING_FUNCTIONS: FunctionsState = { query: '' };

/** The state after an event. An answer counts only for the call that it was asked for. */
export function afterFunctionsEvent(state: FunctionsState, event: FunctionsEvent): FunctionsState {
  const { query, call } = state;
  switch (event.kind) {
    case 'functions-searched':
      return { query: event.query };
    case 'function-opened':
      return { query, call: emptyCall(event.id) };
    case 'argument-typed':
      return call === undefined ? state : { query, call: withTyped(call, event.place, event.text) };
    case 'call-answered':
      return call && sameCall(call, event.call) ? { ...state, answer: event.answer } : state;
    case 'freezing-opened':
      return { query, freezing: { scope: event.scope } };
    case 'our-formulas':
      return state.freezing?.scope === event.scope
        ? { query, freezing: { ...state.freezing, found: event } }
        : state;
    case 'functions-closed':
      return { query };
  }
}
