import type { CellsEdit, Edit, FaceEdit } from '../sheets/edits/edit';
import { drawnAt } from '../sheets/registry/drawn-reading';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { holds } from '../sheets/undo/held-cells';
import { answered } from './answered';
import { askForDrawn, drawnReading, type AskedDrawn } from './drawn-around';

/** What stands around a table right before something of that is written over. */
export interface DrawnState {
  readonly worksheet: string;
  readonly asked: AskedDrawn;
}

/** Asks for it, where some edits write there; to be called before anything is written. */
export function askForDrawnState(
  workbook: Excel.Workbook,
  { record, reading: { worksheet, drawn } }: LandmarkedTable,
  edits: readonly Edit[],
): readonly DrawnState[] {
  if (drawn === undefined || !edits.some((edit) => isAround(edit, worksheet))) return [];
  return [{ worksheet, asked: askForDrawn(workbook.worksheets.getItem(worksheet), record) }];
}

/** Whether what edits write over is what was read. */
export function isDrawnAsRead({ worksheet, asked }: DrawnState, edits: readonly Edit[]): boolean {
  const now = drawnReading(asked);
  return edits.every((edit) => {
    if (!isAround(edit, worksheet)) return true;
    if (edit.kind === 'face') {
      const chart = now.charts.find(({ name }) => name === edit.chart);
      // That of another table on the same sheet was not asked for here.
      return (
        chart === undefined || (chart.title === edit.from.title && chart.valueTitle === edit.from.valueTitle)
      );
    }
    const { row, column } = edit.at;
    return (edit.from.contents ?? []).every((cells, r) =>
      cells.every(
        (content, c) =>
          content === null || holds(drawnAt(now, { row: row + r, column: column + c }), content, true),
      ),
    );
  });
}

/** The edits of cells around a table, each with what these held right before the write. */
export function drawnAsFound(edits: readonly Edit[], { worksheet, asked }: DrawnState): readonly Edit[] {
  const now = answered(() => drawnReading(asked));
  if (now === undefined) return edits;
  return edits.map((edit) => {
    if (!isAround(edit, worksheet) || edit.kind === 'face') return edit;
    const { row, column } = edit.at;
    const contents = edit.from.contents?.map((cells, r) =>
      cells.map((_, c) => drawnAt(now, { row: row + r, column: column + c })),
    );
    return { ...edit, from: { ...edit.from, ...(contents && { contents }) } };
  });
}

function isAround(edit: Edit, worksheet: string): edit is FaceEdit | (CellsEdit & { at: OnSheet }) {
  if (edit.kind === 'face') return edit.worksheet === worksheet;
  return edit.kind === 'cells' && edit.at.kind === 'on-sheet' && edit.at.worksheet === worksheet;
}

type OnSheet = Extract<CellsEdit['at'], { readonly kind: 'on-sheet' }>;
