import { shift, type Decimal } from '../../core/number/decimal';
import type { Argument } from '../formulas/argument';
import type { GivenArgument, OurCall } from '../formulas/our-calls';
import type { CellPlace } from '../plan/a1';
import { sheetReference } from '../plan/sheet-reference';
import { cellInput, type ReadInput } from './cell-input';
import { callEstimate } from './call-estimate';
import { typedEstimate } from './input-estimate';
import { pickedCells } from './picked-cells';
import type { FilledBy } from './seen-cell';
import { shownEstimate } from './shown-estimate';
import type { TraceGround } from './trace-ground';
import type { TracedCall } from './traced-formula';

/** From where a call is walked back. */
export interface InputPlace {
  /** Which cell of what it fills. */
  readonly offset: CellPlace;
  readonly worksheet: string;
  readonly ground: TraceGround;
  readonly traceCall: (call: OurCall) => TracedCall;
  /** The calls in the formula that fills a cell of a sheet. */
  readonly traceCell: (filledBy: FilledBy, worksheet: string) => readonly TracedCall[];
}

/** Walks back what stands in one place of a call: one input, or each of the cells that a function takes together. */
export function tracedInput(
  id: string,
  { argument, call }: GivenArgument,
  place: InputPlace,
  isTakenTogether: boolean,
): readonly ReadInput[] {
  if (call) return [calledInput(id, place.traceCall(call), place.ground)];
  switch (argument.kind) {
    case 'cells':
      return cellsInput(id, argument, place, isTakenTogether);
    case 'number':
      return [
        {
          input: { argument: id, shown: argument.literal, from: { kind: 'typed-in-formula' } },
          estimate: typedEstimate(digitsOf(argument.literal)),
        },
      ];
    case 'text':
    case 'truth':
    case 'omitted':
      return [{ input: { argument: id, shown: wordOf(argument), from: { kind: 'typed-in-formula' } } }];
    case 'expression':
      return [{ input: { argument: id, shown: argument.formula, from: { kind: 'expression' } } }];
  }
}

function calledInput(id: string, call: TracedCall, ground: TraceGround): ReadInput {
  const estimate = callEstimate(call, ground.dataset);
  const shown = estimate ? shownEstimate(estimate, call) : '';
  return { input: { argument: id, shown, from: { kind: 'call', call } }, ...(estimate && { estimate }) };
}

function cellsInput(
  id: string,
  argument: Extract<Argument, { readonly kind: 'cells' }>,
  place: InputPlace,
  isTakenTogether: boolean,
): readonly ReadInput[] {
  const picked = pickedCells(argument, place.offset, isTakenTogether);
  const cells = (picked && place.ground.seen(picked, place.worksheet))?.flat() ?? [];
  if (cells.length === 0) {
    const { worksheet, address } = argument;
    const cell = worksheet === undefined ? address : `${sheetReference(worksheet)}!${address}`;
    return [{ input: { argument: id, shown: '', from: { kind: 'many-cells', cell } } }];
  }
  return cells.map((cell) => cellInput(id, cell, place));
}

/** `80.6%` is 0.806. */
function digitsOf(literal: string): Decimal {
  return literal.endsWith('%') ? shift(literal.slice(0, -1), -2) : literal;
}

function wordOf(argument: Argument): string {
  if (argument.kind === 'text') return argument.text;
  return argument.kind === 'truth' ? (argument.value ? 'TRUE' : 'FALSE') : '';
}
