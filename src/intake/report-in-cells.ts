import type { TableSource } from '../core/reading/table-source';
import { UNKNOWN_FATES } from '../core/reading/table-source';
import { readCells, type CellsRead } from '../extract/cells/read-cells';
import type { ReportData } from '../library/dataset';
import { reportData } from './report-data';
import type { CellsSource } from './report-source';

/** A table of cells that was read: the report that it is, and its cells. */
export interface ReportInCells {
  readonly data: ReportData;
  readonly table: TableSource;
}

/**
 * The report that a table of cells holds, also where no figure of it could be read; nothing where the cells are no table with
 * numbers, as where a text stands in them line by line.
 */
export async function reportInCells({
  block,
  name,
  known,
  report: id = name,
}: CellsSource): Promise<ReportInCells | undefined> {
  const read = readCells(block, id, known);
  if (!isTable(read)) return undefined;
  const { heading, years, text, observations } = read;
  return {
    data: await reportData({ id, title: heading.title, heading, years, text, observations }),
    table: { worksheet: block.worksheet, address: block.address, cells: read.cells },
  };
}

/** Numbers in more than one column of cells, or beside names. */
function isTable({ cells }: CellsRead): boolean {
  const isNumber = ({ fate }: CellsRead['cells'][number]): boolean =>
    fate === 'figure' || UNKNOWN_FATES.some((unknown) => unknown === fate);
  return cells.some(isNumber) && new Set(cells.map(({ column }) => column)).size > 1;
}
