import type { CellPlace } from '../plan/a1';
import type { CellValue } from '../plan/plan-cell';
import type { Block, Content } from '../edits/block';
import type { DrawnReading } from './drawn-reading';

/** A table as read back from the workbook: raw values, row by row, under its header. */
export interface TableReading {
  /** Its name now. */
  readonly table: string;
  /** The id that Excel gave it, which no renaming changes; absent where nobody asked. */
  readonly id?: string;
  readonly worksheet: string;
  /** Whether its sheet is protected: it may be compared, not written. */
  readonly isProtected: boolean;
  readonly header: readonly string[];
  /** The first cell of its body, on the sheet. */
  readonly origin: CellPlace;
  readonly rows: readonly (readonly CellValue[])[];
  /** The same cells as they were typed, with their formats: what a write takes back; absent where nothing will be written. */
  readonly body?: Required<Block>;
  /** What stands around it, of a table with charts. */
  readonly drawn?: DrawnReading;
}

/** The formula at a place of the table's body, as it was typed; `undefined` where there is none, or formulas were not read. */
export function formulaAt({ body }: TableReading, row: number, column: number): string | undefined {
  return formulaIn(body?.contents[row]?.[column]);
}

/** The formula that a cell holds, as it was typed; `undefined` where it holds none. */
export function formulaIn(content: Content | null | undefined): string | undefined {
  const isFormula = typeof content === 'object' && content?.kind === 'typed' && content.text.startsWith('=');
  return isFormula ? content.text : undefined;
}

/** The value at a place of the table's body; nothing beyond its edge. */
export function cellAt(reading: TableReading, row: number, column: number): CellValue {
  return reading.rows[row]?.[column] ?? '';
}
