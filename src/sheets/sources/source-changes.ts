import type { CellBlock } from '../../core/reading/cell-block';
import { isNotStated, printedFigure, printedWords } from '../../core/reading/printed-cell';
import { sliceCodePoints } from '../../core/reading/code-points';
import type { SourceCell, TableSource } from '../../core/reading/table-source';
import type { CellPlace } from '../plan/a1';
import { tableFound } from './table-found';

/** A cell that holds another number than was read from it. */
export interface SourceChange {
  readonly cell: SourceCell;
  /** Where it stands now, in the sheet. */
  readonly at: CellPlace;
  readonly before: string;
  /** Empty where the cell is. */
  readonly after: string;
}

/** What became of the cells of a report since they were read. */
export interface SourceChanges {
  readonly changed: readonly SourceChange[];
  /** Cells that cannot be found for certain. */
  readonly lost: readonly SourceCell[];
}

/**
 * Compares what was read from a table with what its sheet holds now; how a number is laid out makes no difference. All its cells are
 * lost where the sheet is gone.
 */
export function sourceChanges(table: TableSource, text: string, now: CellBlock | undefined): SourceChanges {
  const read = table.cells.filter(({ fate }) => fate === 'figure' || fate === 'not-stated');
  const found = now && tableFound(table, text, now);
  if (now === undefined || found === undefined) return { changed: [], lost: read.filter(isFigure) };
  const changed: SourceChange[] = [];
  const lost: SourceCell[] = [];
  for (const cell of read) {
    const at = found.placeOf(cell);
    if (at === undefined) {
      if (isFigure(cell)) lost.push(cell);
      continue;
    }
    const before = sliceCodePoints(text, cell.start, cell.end);
    const shown = now.cells[at.row - now.row]?.[at.column - now.column];
    if (shown === undefined) continue;
    const after = printedFigure(shown) ?? printedWords(shown);
    const isSame = isFigure(cell) ? isSameNumber(before, after) : isNotStated(shown) || after === '';
    if (!isSame) changed.push({ cell, at, before, after });
  }
  return { changed, lost };
}

function isFigure({ fate }: SourceCell): boolean {
  return fate === 'figure';
}

function isSameNumber(before: string, after: string): boolean {
  return before === after || (after !== '' && valueOf(before) === valueOf(after));
}

/** A number with what follows it: 12.50% is 12.5%. */
function valueOf(printed: string): string {
  const { number = '', rest = '' } = /^(?<number>-?[\d.]+)(?<rest>.*)$/su.exec(printed)?.groups ?? {};
  return number === '' ? printed : `${Number(number)}${rest}`;
}
