import type { CellPlace } from '../plan/a1';
import { shownFormat } from './shown-format';

/** A formula of ours and the cells that it fills: its own, or the area over which it spills. */
export interface FormulaArea extends CellPlace {
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

/** Cells of a sheet as they were read, row by row, from `origin` on. */
export interface BlockReading {
  readonly origin: CellPlace;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** Excel's own names for what the cells hold: `Error`, `Double` … */
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

/** What is written over a block: `null` leaves a cell as it is. */
export interface FrozenBlock {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  /** The formulas whose values are written. */
  readonly frozen: readonly FormulaArea[];
  /** The formulas that stay, since an error would be all that is left of them. */
  readonly left: readonly FormulaArea[];
}

/**
 * What makes formulas into their values, spills over their whole area. A formula that shows an error stays, and so does
 * one that is not there any more or that has become another.
 */
export function frozenBlock(areas: readonly FormulaArea[], block: BlockReading): FrozenBlock {
  const present = areas.filter((area) => at(block.formulas, area, block.origin) === area.formula);
  const left = present.filter((area) => cellsOf(area).some((cell) => isError(cell, block)));
  const frozen = present.filter((area) => !left.includes(area));
  const ours = new Set(frozen.flatMap(cellsOf).map(placeName));
  const overBlock = <T>(write: (cell: CellPlace) => T): readonly (readonly (T | null)[])[] =>
    block.values.map((row, r) =>
      row.map((_, c) => {
        const cell = { row: block.origin.row + r, column: block.origin.column + c };
        return ours.has(placeName(cell)) ? write(cell) : null;
      }),
    );
  return {
    values: overBlock((cell) => plainValue(at(block.values, cell, block.origin))),
    formats: overBlock((cell) =>
      shownFormat(
        at(block.values, cell, block.origin),
        at(block.formats, cell, block.origin) ?? 'General',
        at(block.texts, cell, block.origin) ?? '',
      ),
    ),
    frozen,
    left,
  };
}

/** The smallest area that holds all the others; nothing where there is none. */
export function hullOf(areas: readonly FormulaArea[]): Omit<FormulaArea, 'formula'> | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** The cells that a formula fills, row by row. */
export function cellsOf({ row, column, rows, columns }: FormulaArea): readonly CellPlace[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function isError(cell: CellPlace, { types, origin }: BlockReading): boolean {
  return at(types, cell, origin) === 'Error';
}

function at<T>(rows: readonly (readonly T[])[], cell: CellPlace, origin: CellPlace): T | undefined {
  return rows[cell.row - origin.row]?.[cell.column - origin.column];
}

/** The apostrophe keeps a text a text: a sentence that begins with `=` or looks like a date stays what it is. */
function plainValue(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return text === '' ? '' : `'${text}`;
}

function placeName({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
