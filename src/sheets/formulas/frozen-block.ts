import { typed, type Content, type Grid } from '../edits/block';
import type { CellsEdit } from '../edits/edit';
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

/** What is written over a block, and what comes of its formulas. */
export interface FrozenBlock {
  /** Values for formulas; of a spill only the first cell has one. */
  readonly contents: CellsEdit;
  /** The formats in which the values look as the formulas' results did. */
  readonly formats: CellsEdit;
  /** The formulas whose values are written. */
  readonly frozen: readonly FormulaArea[];
  /** The formulas that stay, since an error would be all that is left of them. */
  readonly left: readonly FormulaArea[];
}

/**
 * What makes formulas into their values, spills over their whole area. A formula that shows an error stays, and so does
 * one that is not there any more or that has become another.
 */
export function frozenBlock(
  worksheet: string,
  areas: readonly FormulaArea[],
  block: BlockReading,
): FrozenBlock {
  const { origin } = block;
  const present = areas.filter((area) => at(block.formulas, area, origin) === area.formula);
  const left = present.filter((area) => cellsOf(area).some((cell) => isError(cell, block)));
  const frozen = present.filter((area) => !left.includes(area));
  const formulas = new Map(
    frozen.flatMap((area) =>
      cellsOf(area).map((cell, index) => [placeName(cell), index === 0 ? typed(area.formula) : ''] as const),
    ),
  );
  const overBlock = <T>(of: (cell: CellPlace) => T): Grid<T> =>
    block.values.map((row, r) =>
      row.map((_, c) => {
        const cell = { row: origin.row + r, column: origin.column + c };
        return formulas.has(placeName(cell)) ? of(cell) : null;
      }),
    );
  const valueAt = (cell: CellPlace): unknown => at(block.values, cell, origin);
  const formatAt = (cell: CellPlace): string => at(block.formats, cell, origin) ?? 'General';
  const shownAt = (cell: CellPlace): string =>
    shownFormat(valueAt(cell), formatAt(cell), at(block.texts, cell, origin) ?? '');
  const place = { kind: 'on-sheet', worksheet, ...origin } as const;
  return {
    contents: {
      kind: 'cells',
      at: place,
      from: { contents: overBlock((cell): Content => formulas.get(placeName(cell)) ?? '') },
      to: { contents: overBlock((cell) => plainValue(valueAt(cell))) },
    },
    formats: {
      kind: 'cells',
      at: place,
      from: { formats: overBlock(formatAt) },
      to: { formats: overBlock(shownAt) },
    },
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

function plainValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

function placeName({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
