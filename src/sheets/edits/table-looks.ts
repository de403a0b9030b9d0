import { tableTexts } from '../../wording/tables';
import { captionColumn, legendRow } from '../charts/chart-layout';
import { outlineOf } from '../plan/outline';
import { columnLook, HEADING_LOOK, printedColumns, rowLook } from '../plan/page-look';
import type { Column, SheetPlan } from '../plan/sheet-plan';
import {
  BESIDE_NUMBER_LOOK,
  bodyLook,
  INPUT_LOOK,
  isBesideNumbers,
  ownHeaderLook,
  TABLE_LOOK,
  widthInPoints,
  type CellLook,
} from '../plan/table-look';
import type { Edit, LookEdit } from './edit';
import type { Extent } from './extent';
import { captionEdits } from './line-edits';
import { look, type Site } from './site';

/** Each column gets the width of its plan. */
export function columnWidths(
  columns: readonly Column[],
  before: readonly (number | undefined)[],
  worksheet: string,
  extent: Extent,
): readonly LookEdit[] {
  return columns.map((column, index): LookEdit => {
    const width = before[index];
    return {
      kind: 'look',
      worksheet,
      extent: { ...extent, column: extent.column + index, columns: 1 },
      from: width === undefined ? {} : { columnWidth: width },
      to: { columnWidth: widthInPoints(column) },
    };
  });
}

/** How the cells of a table are set, header and body. */
export function tableLooks(plan: SheetPlan, worksheet: string, extent: Extent): readonly LookEdit[] {
  const { columns } = plan;
  const { folded } = outlineOf(plan);
  const header = { ...extent, rows: 1 };
  const body = { ...extent, row: extent.row + 1, rows: extent.rows - 1 };
  const at = (within: Extent, index: number): Extent => ({
    ...within,
    column: within.column + index,
    columns: 1,
  });
  return [
    look(worksheet, header, TABLE_LOOK.header),
    look(worksheet, body, TABLE_LOOK.body),
    ...columns.flatMap((column, index) => [
      ...dressed(at(header, index), ownHeaderLook(column)),
      ...dressed(at(body, index), bodyLook(column, folded.has(column.id))),
      ...(plan.page === undefined && isBesideNumbers(columns, index)
        ? [look(worksheet, at(extent, index), BESIDE_NUMBER_LOOK)]
        : []),
    ]),
  ];

  function dressed(within: Extent, own: CellLook): readonly LookEdit[] {
    return Object.keys(own).length === 0 ? [] : [look(worksheet, within, own)];
  }
}

/** How the rows of a page's table are set, those below each other that look the same at once, then its columns. */
export function pageLooks(plan: SheetPlan, worksheet: string, extent: Extent): readonly LookEdit[] {
  const { page } = plan;
  if (page === undefined) return [];
  const columns = printedColumns(plan);
  const looks = [HEADING_LOOK, ...plan.rows.map(({ key }) => rowLook(page, key))];
  const starts = looks.flatMap((one, index) => (one === looks[index - 1] ? [] : [index]));
  return [
    ...starts.map((start, index) => {
      const rows = (starts[index + 1] ?? looks.length) - start;
      const run = { ...extent, row: extent.row + start, rows, columns: columns.length };
      return look(worksheet, run, looks[start] ?? {});
    }),
    ...columns.flatMap((_, index) => {
      const own = columnLook(plan, index);
      const below = {
        ...extent,
        row: extent.row + 1,
        rows: extent.rows - 1,
        column: extent.column + index,
        columns: 1,
      };
      return Object.keys(own).length === 0 ? [] : [look(worksheet, below, own)];
    }),
  ];
}

/** The colour of the cells that are the user's to fill, those below each other at once, and the line that says what it means. */
export function inputEdits(plan: SheetPlan, site: Site): readonly Edit[] {
  const { worksheet, place } = site;
  const row = legendRow(plan);
  if (row === undefined || plan.page !== undefined) return [];
  const isInput = (index: number, id: string): boolean => plan.rows[index]?.cells[id]?.role === 'input';
  const fills = plan.columns.flatMap(({ id }, column) =>
    plan.rows.flatMap((_, start): readonly LookEdit[] => {
      if (!isInput(start, id) || isInput(start - 1, id)) return [];
      const end = plan.rows.findIndex((_, index) => index > start && !isInput(index, id));
      const rows = (end < 0 ? plan.rows.length : end) - start;
      const extent = { row: place.row + 1 + start, column: place.column + column, rows, columns: 1 };
      return [look(worksheet, extent, INPUT_LOOK)];
    }),
  );
  const legend = tableTexts(plan.request.language).inputLegend;
  return [...fills, ...captionEdits(site, row, captionColumn(plan), legend)];
}
