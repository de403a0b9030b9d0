import { shownNumber } from '../../core/number/shown-number';
import type { Cell } from '../../sheets/plan/cell';
import { BRIEF_COLUMNS, type BriefColumn, type BriefTable } from '../../sheets/brief/brief';

/** A table of the brief as texts, for whoever lays it out by itself: a column that no row fills is left out. */
export interface ShownTable {
  readonly headers: readonly ShownHeader[];
  readonly rows: readonly (readonly string[])[];
}

export interface ShownHeader {
  readonly column: BriefColumn;
  readonly text: string;
  /** Whether numbers stand below it, or what is set beside numbers. */
  readonly isOfNumbers: boolean;
}

/** A number is shown as its cell shows it. */
export function shownTable({ title, headers, rows }: BriefTable): ShownTable {
  const columns = BRIEF_COLUMNS.filter((column) => rows.some(({ cells }) => shown(cells[column]) !== ''));
  return {
    headers: columns.map((column) => ({
      column,
      text: column === 'item' ? title : headers[column],
      isOfNumbers: !TEXTS.has(column),
    })),
    rows: rows.map(({ cells }) => columns.map((column) => shown(cells[column]))),
  };
}

const TEXTS: ReadonlySet<BriefColumn> = new Set<BriefColumn>(['item', 'unit', 'note']);

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell.value === 'number' ? shownNumber(cell.value, cell.format ?? 'General') : cell.value;
}
