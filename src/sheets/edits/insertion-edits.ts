import { chartBlock, type BlockCell } from '../charts/chart-block';
import { placedCharts } from '../charts/chart-layout';
import { BLOCK_LOOK, blockFormat, chartLook } from '../charts/chart-look';
import { formulaRows } from '../plan/formula-rows';
import type { CellPlace } from '../plan/a1';
import { formatAt, valueAt, type Column, type SheetPlan } from '../plan/sheet-plan';
import { bodyLook, ownHeaderLook, TABLE_LOOK, widthInPoints, type CellLook } from '../plan/table-look';
import { recordOf, recordText } from '../registry/registry-record';
import { filled, sizeOf, typed, type Block, type Content, type Grid } from './block';
import type { CellsEdit, ChartEdit, Edit, Look, LookEdit } from './edit';
import { extentOf, type Extent } from './extent';

/** Where a table goes, and what is known of the place before it is there: its cells are empty. */
export interface Site {
  readonly worksheet: string;
  readonly place: CellPlace;
  /** The name that the table gets. */
  readonly table: string;
  /** The number formats of the empty cells, from the table's first on; absent where none was ever set. */
  readonly formats?: Grid<string>;
  /** The width of each column in points; absent where other content keeps the columns as they are. */
  readonly widths?: readonly (number | undefined)[];
  /** What a table of that name has left in the registry. */
  readonly record: string | null;
}

/**
 * The edits that insert a table with its charts: cells in one block, then the table over them, since Excel would fill a
 * table's whole column with a formula that is written into it, its look, its record, and below it each chart with the
 * block of cells that it draws.
 */
export function insertionEdits(plan: SheetPlan, site: Site): readonly Edit[] {
  const { worksheet, place, table } = site;
  const extent = extentOf(plan, place.row, place.column);
  return [
    cellsOnto(site, extent, tableBlock(plan, place)),
    { kind: 'table', worksheet, table, from: null, to: { extent, style: TABLE_LOOK.style } },
    ...tableLooks(plan.columns, worksheet, extent),
    { kind: 'record', table, from: site.record, to: recordText(recordOf(plan, table)) },
    ...(site.widths === undefined ? [] : columnWidths(plan.columns, site.widths, worksheet, extent)),
    ...chartEdits(plan, site),
  ];
}

/** The edits that insert a table on a sheet of its own. */
export function newSheetEdits(
  plan: SheetPlan,
  { isInFront, ...names }: Pick<Site, 'worksheet' | 'table' | 'record'> & { readonly isInFront: boolean },
): readonly Edit[] {
  const { worksheet } = names;
  const site = { ...names, place: { row: 0, column: 0 }, widths: plan.columns.map(() => undefined) };
  return [
    { kind: 'sheet', worksheet, from: null, to: { frozenRows: TABLE_LOOK.frozenRows, isInFront } },
    ...insertionEdits(plan, site),
  ];
}

/** A plan as a block of cells, its header first: what each holds, and its number format. */
function tableBlock(plan: SheetPlan, { row, column }: CellPlace): Block {
  const { columns } = plan;
  const formulas = formulaRows(plan, { row: row + 1, column });
  const contents = plan.rows.map((cells, r) =>
    columns.map(({ id }, c): Content => {
      const formula = formulas[r]?.[c];
      return formula === null || formula === undefined ? valueAt(cells, id) : typed(formula);
    }),
  );
  const formats = plan.rows.map((cells) => columns.map((planned) => formatAt(cells, planned)));
  return {
    contents: [columns.map(({ header }) => header), ...contents],
    formats: [columns.map(() => '@'), ...formats],
  };
}

function tableLooks(columns: readonly Column[], worksheet: string, extent: Extent): readonly LookEdit[] {
  const header = { ...extent, rows: 1 };
  const body = { ...extent, row: extent.row + 1, rows: extent.rows - 1 };
  const at = (within: Extent, index: number): Extent => ({
    ...within,
    column: within.column + index,
    columns: 1,
  });
  return [
    look(worksheet, header, TABLE_LOOK.header),
    ...columns.flatMap((column, index) => [
      ...dressed(at(header, index), ownHeaderLook(column)),
      ...dressed(at(body, index), bodyLook(column)),
    ]),
  ];

  function dressed(within: Extent, own: CellLook): readonly LookEdit[] {
    return Object.keys(own).length === 0 ? [] : [look(worksheet, within, own)];
  }
}

/** Each column gets the width of its plan. */
function columnWidths(
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

/** The charts of a plan, each with the block of cells that it draws. */
function chartEdits(plan: SheetPlan, site: Site): readonly Edit[] {
  const { worksheet, place, table } = site;
  return placedCharts(plan).flatMap(({ chart, blockRow, chartRow, column, size }, index): readonly Edit[] => {
    const block = drawnBlock(chartBlock(plan, chart, place).rows);
    const left = place.column + column;
    const extent = { row: place.row + blockRow, column: left, ...sizeOf(block) };
    const headers = { ...extent, rows: 1 };
    const drawn: ChartEdit = {
      kind: 'chart',
      worksheet,
      // The table's name is the workbook's only one of its kind, and so are those of its charts.
      chart: `${table} ${String(index + 1)}`,
      from: null,
      to: {
        ...chartLook(chart),
        block: extent,
        at: { row: place.row + chartRow, column: left },
        size,
      },
    };
    return [
      cellsOnto(site, extent, block),
      look(worksheet, extent, BLOCK_LOOK.all),
      look(worksheet, headers, BLOCK_LOOK.header),
      look(worksheet, { ...headers, column: left + 1, columns: extent.columns - 1 }, BLOCK_LOOK.seriesHeader),
      drawn,
    ];
  });
}

function drawnBlock(rows: readonly (readonly BlockCell[])[]): Block {
  return {
    contents: rows.map((cells) => cells.map(contentOf)),
    formats: rows.map((cells) => cells.map(blockFormat)),
  };
}

function contentOf(cell: BlockCell): Content {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' ? typed(`=${cell.formula}`) : '';
}

/** A block over cells of the site, which are empty and have the formats that it knows. */
function cellsOnto({ worksheet, place, formats }: Site, extent: Extent, to: Block): CellsEdit {
  const { row, column } = extent;
  const before = filled(extent, 'General').map((cells, r) =>
    cells.map((general, c) => formats?.[row - place.row + r]?.[column - place.column + c] ?? general),
  );
  const at = { kind: 'on-sheet', worksheet, row, column } as const;
  return { kind: 'cells', at, from: { contents: filled(extent, ''), formats: before }, to };
}

const PLAIN = {
  wrapText: false,
  bold: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
} as const;

/** A look given to cells that had none. */
function look(worksheet: string, extent: Extent, to: Look): LookEdit {
  const from = Object.fromEntries(Object.entries(PLAIN).filter(([name]) => name in to));
  return { kind: 'look', worksheet, extent, from, to };
}
