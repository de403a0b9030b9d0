import { declaredArguments } from '../../wording/functions/declared-arguments';
import { FUNCTION_ENTRIES } from '../../wording/functions/function-topics';
import { ourCalls, type OurCall } from '../formulas/our-calls';
import type { CellPlace } from '../plan/a1';
import { pickedCells } from './picked-cells';
import type { FilledBy, SeenCell, SeenCells } from './seen-cell';

/** Cells of a sheet that are to be read. */
export interface CellsToSee {
  readonly worksheet: string;
  /** `B7`, or of several `B7:B9`. */
  readonly address: string;
}

/** The cells to which the calls of a formula on a sheet refer, as far as a cell that it fills comes from them. */
export function cellsBehind({ formula, offset }: FilledBy, worksheet: string): readonly CellsToSee[] {
  return ourCalls(formula).flatMap((call) => ofCall(call, offset, worksheet));
}

function ofCall(call: OurCall, offset: CellPlace, worksheet: string): readonly CellsToSee[] {
  const declared = ARGUMENTS.get(call.id) ?? [];
  const isTakenTogether = declared.at(-1)?.repeats === true;
  return call.given.flatMap(({ argument, call: inner }, place) => {
    if (inner) return ofCall(inner, offset, worksheet);
    if (argument.kind !== 'cells') return [];
    // A word stands in one cell, whichever cell of its answer is asked about.
    const isRange = isTakenTogether || declared[place]?.isRange === true;
    const picked = pickedCells(argument, isRange ? offset : { row: 0, column: 0 }, isTakenTogether);
    return picked ? [toSee(picked.worksheet ?? worksheet, picked.address)] : [];
  });
}

/** Cells that were read, to be looked up by whoever walks back over them. */
export function seenAmong(read: ReadonlyMap<string, readonly (readonly SeenCell[])[]>): SeenCells {
  return ({ worksheet, address }, home) => read.get(nameOf(toSee(worksheet ?? home, address)));
}

/** One name for cells, however they are referred to. */
export function nameOf({ worksheet, address }: CellsToSee): string {
  return `${worksheet}!${address}`;
}

function toSee(worksheet: string, address: string): CellsToSee {
  return { worksheet, address: address.replaceAll('$', '') };
}

const ARGUMENTS = new Map(FUNCTION_ENTRIES.map(([id, entry]) => [id, declaredArguments(entry)]));
