import type { CellsEdit } from '../sheets/edits/edit';
import type { CellSource } from '../sheets/plan/cell-source';
import { isRefusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';

/**
 * Gives the numbers of freshly inserted tables their source: a card in Excel, and fields for formulas such as
 * `=D2.原文`. The numbers stay numbers. A cell that is refreshed later loses its card, since a refresh writes the
 * plain value; the source column stays.
 *
 * It has not been run: the office.js that the tests use has no member later than ExcelApi 1.15, and the preview
 * offers 1.17. Only the conversion of a cell is tested; the write follows the documented shape of cell values.
 */
export async function putSourcesInCells(tables: readonly TableSources[]): Promise<Refusal | undefined> {
  const edits = tables.flatMap(({ table, sources }) => sources.map((source) => sourceEdit(table, source)));
  const answer = await inExcel((context) => carryOut(context, edits), {}, { begins: 'writing' });
  return isRefusal(answer) ? answer : undefined;
}

export interface TableSources {
  /** Its name in Excel. */
  readonly table: string;
  readonly sources: readonly CellSource[];
}

/** A number that has been written gets its source. */
function sourceEdit(table: string, { row, column, value, format, properties }: CellSource): CellsEdit {
  return {
    kind: 'cells',
    at: { kind: 'in-table', table, row, column },
    from: { contents: [[value]], formats: [[format]] },
    to: { contents: [[{ kind: 'sourced', value, format, properties }]] },
  };
}
