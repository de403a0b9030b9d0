import type { Estimate } from '../../core/number/estimate';
import type { Missing } from '../../core/missing';
import type { FormulaResult } from '../../wording/functions/function-entry';
import type { CellRelation } from '../registry/cell-relation';

/**
 * A cell with a formula that calls functions of ours, or one into which such a formula spills, walked back: each call to the
 * figures that it answers from, or to what it is computed from, and so on to sentences of reports and to what the user typed.
 * Where a call cannot be walked back it says why.
 */
export interface TracedFormula {
  readonly kind: 'formula';
  /** As it stands in its cell, in English as Excel keeps it. */
  readonly formula: string;
  /** The cell where it stands: `B3`. */
  readonly address: string;
  /** Whether the selected cell is another one, into which it spills. */
  readonly isSpilled: boolean;
  /** What the selected cell shows. */
  readonly shown: string;
  /** The outermost calls, from left to right. */
  readonly calls: readonly TracedCall[];
}

/** A call of a function of ours, walked back. */
export interface TracedCall {
  /** `SHAREOF`. */
  readonly id: string;
  /** As it stands in the formula. */
  readonly text: string;
  readonly origin: CallOrigin;
}

export type CallOrigin =
  | FigureAsked
  | SpilledCell
  | ComputedCall
  /** The head of a column, the catalogue, or what a product says of itself: nothing that a report says. */
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'untraced'; readonly why: WhyUntraced };

/** One figure of a report, or what is known of it. */
export interface FigureAsked {
  readonly kind: 'figure';
  /** Its address. */
  readonly source: string;
  /** The unit and the end of a range that were asked for; `''` for as it is printed. */
  readonly unit: string;
  readonly end: string;
}

/** A cell of a table that a function spills. */
export interface SpilledCell {
  readonly kind: 'row';
  /** What its row is about, and its column's header. */
  readonly row: string;
  readonly column: string;
  readonly relation: CellRelation;
  /** The addresses of what it was made from; where that is nothing, of its row's. */
  readonly sources: readonly string[];
  /** Whether it is computed from reports alone, whatever the user has put into a credit memo. */
  readonly leavesOutInputs: boolean;
}

/** A number that is computed from others. */
export interface ComputedCall {
  readonly kind: 'computed';
  readonly inputs: readonly TracedInput[];
  /** What comes of the inputs as they are, with what their digits leave open; absent where that cannot be told. */
  readonly result?: Estimate & { readonly as: FormulaResult };
}

/** What stands in one place of a call. */
export interface TracedInput {
  /** The id of the argument. */
  readonly argument: string;
  /** As it is shown there: `38.00`. */
  readonly shown: string;
  readonly from: InputOrigin;
}

export type InputOrigin =
  | { readonly kind: 'call'; readonly call: TracedCall }
  | { readonly kind: 'typed-in-formula' }
  /** Only Excel can say what a name or a computation in a formula is. */
  | { readonly kind: 'expression' }
  | CellOrigin;

/** A cell that a formula refers to, as the formula would name it from its own sheet. */
export type CellOrigin = { readonly cell: string } & (
  | { readonly kind: 'yours' }
  | { readonly kind: 'empty' }
  /** Of a table of ours. */
  | {
      readonly kind: 'in-table';
      readonly row: string;
      readonly column: string;
      readonly isYours: boolean;
      readonly sources: readonly string[];
    }
  /** A formula in which functions of ours are called. */
  | { readonly kind: 'called'; readonly calls: readonly TracedCall[] }
  /** Computed by a formula of the user's own. */
  | { readonly kind: 'own-formula'; readonly formula: string }
  /** More cells than are read for this. */
  | { readonly kind: 'many-cells' }
);

export type WhyUntraced =
  /** The function itself has no answer. */
  | { readonly kind: 'no-answer'; readonly missing: Missing }
  /** Only Excel can say what an argument is. */
  | { readonly kind: 'only-in-excel'; readonly argument: string }
  | { readonly kind: 'unknown-function' }
  /** What the formula spills now has no such cell. */
  | { readonly kind: 'outside-answer' };
