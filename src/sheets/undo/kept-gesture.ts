import type { Edit } from '../edits/edit';
import type { FrozenCells } from '../formulas/restored-block';
import type { WholeRows } from './whole-rows';

/**
 * A gesture of ours that wrote into the workbook, with all that it takes to take it back: kept in the workbook itself before
 * the first cell is written, so that it is there whatever breaks off and whoever opens the workbook next. Plain data.
 */
export type KeptGesture = KeptWrite | KeptFreezing;

/** Tables that were inserted or refreshed, cells of theirs that were filled, or single cells anywhere that were entered. */
export interface KeptWrite {
  readonly kind: 'insertion' | 'refresh' | 'filling' | 'entry' | 'removal';
  /** When it was written, as ISO 8601 in UTC. */
  readonly at: string;
  /** Sheets and tables that were there before are named by the ids that Excel gave them. */
  readonly edits: readonly Edit[];
  readonly tables: readonly TableLandmarks[];
  /** Of cells that were entered: where, as a person found them then. */
  readonly address?: string;
}

/** Formulas of ours that became values. */
export interface KeptFreezing {
  readonly kind: 'freezing';
  readonly at: string;
  readonly blocks: readonly FrozenCells[];
}

export type GestureKind = KeptGesture['kind'];

/**
 * What a table looked like when it was written into, as far as its cells have to be found again: it may be sorted since, or its
 * columns moved.
 */
export interface TableLandmarks {
  /** As the edits name it. */
  readonly table: string;
  readonly title: string;
  /** The version of the dataset that was written, and the one before; absent where the table was new, or neither was asked. */
  readonly version?: string;
  readonly versionBefore?: string;
  readonly headers: readonly string[];
  /** The columns by which a row is known to us, and to a person. */
  readonly keyColumn: number;
  readonly nameColumn: number;
  /** The rows that were written into. */
  readonly rows: readonly RowLandmark[];
  /** What stands for the rows of a new table that is too large for them to be kept. */
  readonly whole?: WholeRows;
}

/** A row of a table's body by its place, with what stood in its key cell and what it is about. */
export interface RowLandmark {
  readonly at: number;
  readonly key: string;
  readonly name: string;
}
