import type { UsersFigure } from '../../sheets/plan/plan-cell';
import { rowSubject } from '../../sheets/plan/row-name';
import { relationOf, type CellRelation } from '../../sheets/registry/cell-relation';
import { tracedSources, type Trace } from '../../sheets/registry/trace';
import { shownValue } from '../controls/shown-value';

/** What the pane tells of a selected cell. */
export interface CellStory {
  /** Its row: what that is about, as the table has it. */
  readonly row: string;
  /** Its column; absent where that is the user's own. */
  readonly column?: string;
  /** What the cell shows, and would show by the report, as the sheet formats them; `''` for an empty cell. */
  readonly shown: string;
  readonly reported: string;
  readonly state: Trace['state'];
  readonly relation: CellRelation;
  /** Ids of the observations and statements. */
  readonly sources: readonly string[];
  /** What the user has supplied of what it was made from. */
  readonly yours: readonly UsersFigure[];
}

/** A cell that was walked back, for a person to read. */
export function cellStory(trace: Trace): CellStory {
  const { plan, row, column, value, state } = trace;
  const cell = column && row.cells[column.id];
  const format = cell?.format ?? column?.format ?? 'General';
  const reported = cell?.value ?? '';
  return {
    row: rowSubject(plan, row),
    ...(column && { column: column.header }),
    shown: shownValue(value, format, reported),
    reported: shownValue(reported, format, value),
    state,
    relation: relationOf(cell),
    sources: tracedSources(trace),
    yours: cell?.yours ?? [],
  };
}
