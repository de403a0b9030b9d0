import type { Anchor } from '../../excel/placement';
import { readSeenCells, type SeenInPlace } from '../../excel/seen-cells';
import type { PlaceInRecord } from '../../excel/selected-row';
import { callsOurFunctions } from '../../sheets/formulas/our-functions';
import { cellsBehind, nameOf, seenAmong, type CellsToSee } from '../../sheets/traced/cells-behind';
import type { FormulaCell } from '../../sheets/traced/formula-cell';
import type { SeenCell } from '../../sheets/traced/seen-cell';
import { MOST_STEPS, tracedFormula } from '../../sheets/traced/trace-formula';
import type { TraceGround } from '../../sheets/traced/trace-ground';
import type { TracedFormula } from '../../sheets/traced/traced-formula';
import type { Trace } from '../../sheets/registry/trace';
import { isRefusal } from '../../wording/refusal';

/** What else it takes to walk back a formula. */
export interface FormulaGround extends Omit<TraceGround, 'seen'> {
  /** Walks back a cell of a table of ours. */
  readonly traceInTable: (place: PlaceInRecord, anchor: Anchor) => Promise<Trace | undefined>;
}

/**
 * Walks back a formula with functions of ours: reads the cells to which it refers, and those to which their formulas do, a few
 * steps at most. None, where it refers to no cell.
 */
export async function traceFormula(
  cell: FormulaCell,
  { traceInTable, ...ground }: FormulaGround,
): Promise<TracedFormula> {
  const read = new Map<string, readonly (readonly SeenCell[])[]>();
  let asked = unread(cellsBehind(cell.filledBy, cell.worksheet));
  for (let step = 0; step <= MOST_STEPS && asked.length > 0; step += 1) {
    const answer = await readSeenCells(asked);
    // A cell that cannot be read is told as one of which nothing is known.
    if (isRefusal(answer)) break;
    const blocks = await Promise.all(answer.blocks.map((block) => Promise.all(block.map(traced))));
    for (const [index, block] of blocks.entries()) {
      const one = asked[index];
      if (one) read.set(nameOf(one), block);
    }
    asked = unread(
      blocks.flat(2).flatMap(({ filledBy, worksheet }) => {
        const isOurs = filledBy !== undefined && callsOurFunctions(filledBy.formula);
        return isOurs ? cellsBehind(filledBy, worksheet) : [];
      }),
    );
  }
  return tracedFormula(cell, { ...ground, seen: seenAmong(read) });

  function unread(cells: readonly CellsToSee[]): readonly CellsToSee[] {
    const named = new Map(cells.map((one) => [nameOf(one), one]));
    return [...named].flatMap(([name, one]) => (read.has(name) ? [] : [one]));
  }

  function traced(row: readonly SeenInPlace[]): Promise<readonly SeenCell[]> {
    return Promise.all(
      row.map(async ({ seen, place }) => {
        if (place === undefined) return seen;
        const { row: down, column } = place.reading.origin;
        const anchor = { ...seen, row: down, column: column + place.column };
        const trace = await traceInTable(place, anchor);
        return { ...seen, ...(trace && { trace }) };
      }),
    );
  }
}
