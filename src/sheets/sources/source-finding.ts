import type { CellArea, CellBlock, Worksheet } from '../../core/reading/cell-block';
import type { SourceCell } from '../../core/reading/table-source';
import type { KeptReport } from '../../library/kept/kept-report';
import { cellAddress, type CellPlace } from '../plan/a1';
import { sourceChanges, type SourceChanges } from './source-changes';
import { tableFound } from './table-found';

/** A report whose cells do not hold any more what was read from them, or cannot be found. */
export interface SourceFinding extends SourceChanges {
  readonly report: KeptReport['report']['id'];
  readonly title: string;
  /** The sheet as it is called now; absent where it is gone, or where there is none of the table on it. */
  readonly worksheet: string | undefined;
}

/** The sheets of a workbook as they stand, by the id under which each was known; those that are gone are absent. */
export type Sheets = ReadonlyMap<Worksheet['id'], CellBlock>;

/** What has changed in the tables of a workbook since reports were read from them; nothing of a report of a text. */
export function sourceFindings(kept: readonly KeptReport[], sheets: Sheets): readonly SourceFinding[] {
  return kept.flatMap(({ report, table }) => {
    if (table === undefined) return [];
    const now = sheets.get(table.worksheet.id);
    const changes = sourceChanges(table, report.text, now);
    if (changes.changed.length + changes.lost.length === 0) return [];
    const isThere = now !== undefined && tableFound(table, report.text, now) !== undefined;
    return [
      {
        report: report.id,
        title: report.title,
        worksheet: isThere ? now.worksheet.name : undefined,
        ...changes,
      },
    ];
  });
}

/** Where a cell of a report stands now; nothing where that cannot be told. */
export function placeOfCell(
  { report, table }: KeptReport,
  cell: SourceCell,
  sheets: Sheets,
): CellPlace | undefined {
  const now = table && sheets.get(table.worksheet.id);
  return now && tableFound(table, report.text, now)?.placeOf(cell);
}

/** The cells of a report's table as they stand now, to be read again; nothing where it cannot be found. */
export function tableNow({ report, table }: KeptReport, sheets: Sheets): CellBlock | undefined {
  const now = table && sheets.get(table.worksheet.id);
  const found = now && tableFound(table, report.text, now);
  return now && found && cut(now, found.area);
}

function cut(block: CellBlock, { row, column, rows, columns }: CellArea): CellBlock {
  const top = row - block.row;
  const left = column - block.column;
  return {
    ...block,
    address: `${cellAddress({ row, column })}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`,
    row,
    column,
    rows,
    columns,
    cells: block.cells.slice(top, top + rows).map((cells) => cells.slice(left, left + columns)),
    merged: block.merged.filter(
      (area) =>
        area.row >= row &&
        area.column >= column &&
        area.row + area.rows <= row + rows &&
        area.column + area.columns <= column + columns,
    ),
  };
}
