import type { CellPlace } from '../plan/a1';
import type { CellValue } from '../plan/plan-cell';
import type { Block } from '../edits/block';

/** A table as read back from the workbook: raw values, row by row, under its header. */
export interface TableReading {
  readonly table: string;
  readonly worksheet: string;
  /** Whether its sheet is protected: it may be compared, not written. */
  readonly isProtected: boolean;
  readonly header: readonly string[];
  /** The first cell of its body, on the sheet. */
  readonly origin: CellPlace;
  readonly rows: readonly (readonly CellValue[])[];
  /** The same cells as they were typed, with their formats: what a write takes back; absent where nothing will be written. */
  readonly body?: Required<Block>;
}
