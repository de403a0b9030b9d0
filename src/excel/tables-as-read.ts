import { spansOf, tableOf, type Piece, type TableSizes } from '../sheets/edits/pieces';
import { PIECE_BUDGET } from '../sheets/edits/piece-budget';
import { asFound } from '../sheets/edits/refresh-edits';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { answered } from './answered';
import type { Watch, Watched } from './carry-out';
import type { StandingRecords } from './standing-records';
import { askForDrawnState, drawnAsFound, isDrawnAsRead } from './drawn-as-read';
import { askForState, foundIn, isAsRead, type TableState } from './table-state';

/**
 * Reads tables once more in each request that writes into them, before it does: all of a table, or, of one that is too large,
 * the rows between those that are written.
 */
export function tablesAsRead(tables: readonly LandmarkedTable[], records: StandingRecords): TablesWatched {
  const written = new Set<string>();
  const looked = new Set<string>();
  let moved: LandmarkedTable | undefined;
  const sizes: TableSizes = new Map(
    tables.map(({ reading }) => [
      reading.table,
      { rows: reading.rows.length, columns: reading.header.length },
    ]),
  );
  const isLarge = ({ reading }: LandmarkedTable): boolean =>
    reading.rows.length * reading.header.length > PIECE_BUDGET.cells;
  const before = (workbook: Excel.Workbook, piece: Piece): Watched => {
    const spans = spansOf(piece);
    const touched = new Set(piece.flatMap((edit) => tableOf(edit) ?? []));
    const states = tables.flatMap((table): readonly (readonly [LandmarkedTable, TableState])[] => {
      const { reading } = table;
      // Once its cells are written, rows that we have added may stand there too.
      const isDue = touched.has(reading.table) && (spans.has(reading.table) || !looked.has(reading.table));
      if (!isDue) return [];
      looked.add(reading.table);
      const lastRow = reading.rows.length - 1;
      const span = spans.get(reading.table) ?? { first: lastRow, last: lastRow };
      return [[table, askForState(workbook, reading, isLarge(table) ? span : undefined)]];
    });
    const around = tables.flatMap((table) =>
      askForDrawnState(workbook, table, piece).map((state) => [table, state] as const),
    );
    return {
      asFound: () =>
        around.reduce(
          (edits, [, state]) => drawnAsFound(edits, state),
          asFound(piece, new Map(states.flatMap(([, state]) => foundIn(state, records)))),
        ),
      isMoved: () => {
        moved ??= around.find(([, state]) => answered(() => isDrawnAsRead(state, piece)) === false)?.[0];
        moved ??= states.find(
          ([table, state]) =>
            answered(() =>
              isAsRead(state, table, (row, column) => written.has(place(table.reading.table, row, column))),
            ) === false,
        )?.[0];
        for (const edit of piece) {
          if (edit.kind === 'cells') written.add(place(tableOf(edit) ?? '', edit.at.row, edit.at.column));
        }
        return moved !== undefined;
      },
    };
  };
  return { sizes, before, moved: () => moved };
}

export interface TablesWatched extends Watch {
  /** The table that somebody has changed since it was read. */
  readonly moved: () => LandmarkedTable | undefined;
}

function place(table: string, row: number, column: number): string {
  return `${table}\n${row},${column}`;
}
