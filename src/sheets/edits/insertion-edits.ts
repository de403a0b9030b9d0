import { tableTexts } from '../../wording/tables';
import { chartBlock, type BlockCell } from '../charts/chart-block';
import { captionColumn, legendRow, placedCharts, type PlacedChart } from '../charts/chart-layout';
import { BLOCK_LOOK, blockFormat, chartLook } from '../charts/chart-look';
import { sheetLayout } from '../charts/sheet-layout';
import { formulaRows } from '../plan/formula-rows';
import { headAndFoot } from '../plan/head-and-foot';
import { columnGroups, foldedRuns, outlineOf } from '../plan/outline';
import { PAPER } from '../plan/paper';
import type { CellPlace } from '../plan/a1';
import type { CellSource } from '../plan/source-in-cell';
import { formatAt, valueAt, type Column, type SheetPlan } from '../plan/sheet-plan';
import { columnLook, HEADING_LOOK, PAGE_LOOK, printedColumns, rowLook, styleOf } from '../plan/page-look';
import type { PageSetting } from '../plan/page-setting';
import {
  BESIDE_NUMBER_LOOK,
  bodyLook,
  CAPTION_LOOK,
  INPUT_LOOK,
  isBesideNumbers,
  ownHeaderLook,
  TABLE_LOOK,
  TITLE_LOOK,
  widthInPoints,
  type CellLook,
} from '../plan/table-look';
import { chartName } from '../registry/drawn-record';
import { recordOf, recordText } from '../registry/registry-record';
import { filled, sizeOf, typed, type Block, type Content, type Grid } from './block';
import type { AddedSheet, CellsEdit, ChartEdit, Edit, Look, LookEdit, PrintedPaper } from './edit';
import { extentOf, type Extent } from './extent';

/** Where a table goes, and what is known of the place before it is there: its cells are empty. */
export interface Site {
  readonly worksheet: string;
  readonly place: CellPlace;
  /** The name that the table gets. */
  readonly table: string;
  /** The number formats of the empty cells, from the first of the heading on; absent where none was ever set. */
  readonly formats?: Grid<string>;
  /** How many of the rows in `formats` lie above the table's header. */
  readonly headingRows?: number;
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
export function insertionEdits(
  plan: SheetPlan,
  site: Site,
  charts: readonly PlacedChart[] = placedCharts(plan),
): readonly Edit[] {
  const { worksheet, place, table } = site;
  const extent = extentOf(plan, place.row, place.column);
  return [
    cellsOnto(site, extent, withSources(tableBlock(plan, place), plan.cards ?? [])),
    { kind: 'table', worksheet, table, from: null, to: { extent, style: styleOf(plan) } },
    // Before texts are wrapped: Excel makes a row as high as its text needs in the width of that moment, and never lower.
    ...(site.widths === undefined ? [] : columnWidths(plan.columns, site.widths, worksheet, extent)),
    ...tableLooks(plan, worksheet, extent),
    ...pageLooks(plan, worksheet, extent),
    { kind: 'record', table, from: site.record, to: recordText(recordOf(plan, table)) },
    ...inputEdits(plan, site),
    ...chartEdits(plan, site, charts),
    // The first cells of an insertion are its table's.
    ...headingEdits(plan, site),
  ];
}

/** The edits that insert a table on a sheet of its own; of a plan that is a page, with its heading, ready to be printed. */
export function newSheetEdits(
  plan: SheetPlan,
  {
    isInFront,
    ...names
  }: Pick<Site, 'worksheet' | 'table' | 'record'> & {
    readonly isInFront: boolean;
  },
): readonly Edit[] {
  const { worksheet } = names;
  const { tableRow, charts, printed } = sheetLayout(plan);
  const place = { row: tableRow, column: 0 };
  const site = { ...names, place, widths: plan.columns.map(() => undefined) };
  const sheet: AddedSheet = {
    frozenRows: plan.page === undefined ? tableRow + TABLE_LOOK.frozenRows : 0,
    isInFront,
    ...(printed === undefined
      ? { paper: paperOf(plan), groups: columnGroups(plan) }
      : { printed: { columns: printed, margin: PAGE_LOOK.margin } }),
  };
  return [
    { kind: 'sheet', worksheet, from: null, to: sheet },
    ...insertionEdits(plan, site, charts),
    ...(plan.page === undefined ? foldingEdits(plan, worksheet) : pageHeadingEdits(plan.page, worksheet)),
  ];
}

function paperOf(plan: SheetPlan): PrintedPaper {
  return { ...headAndFoot(plan), papersWide: outlineOf(plan).papersWide, margins: PAPER.margins };
}

/** The folded columns of a table in the sheet's first column, hidden once they have their widths, which would show them again. */
function foldingEdits(plan: SheetPlan, worksheet: string): readonly LookEdit[] {
  return foldedRuns(plan).map(({ column, columns }) => ({
    kind: 'look',
    worksheet,
    extent: { row: 0, column, rows: 1, columns },
    from: { columnHidden: false },
    to: { columnHidden: true },
  }));
}

/** The lines above the charts of a page, as texts of the sheet. */
function pageHeadingEdits({ title, subtitle }: PageSetting, worksheet: string): readonly Edit[] {
  const extent = { row: 0, column: 0, rows: 2, columns: 1 };
  return [
    {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet, row: 0, column: 0 },
      from: { contents: filled(extent, ''), formats: filled(extent, 'General') },
      to: { contents: [[title], [subtitle]], formats: filled(extent, '@') },
    },
    look(worksheet, { ...extent, rows: 1 }, PAGE_LOOK.title),
  ];
}

/** The lines right above a table's header, as texts of the sheet. */
function headingEdits({ heading = [] }: SheetPlan, { worksheet, place, formats }: Site): readonly Edit[] {
  const rows = heading.length;
  if (rows === 0) return [];
  const extent = { row: place.row - rows, column: place.column, rows, columns: 1 };
  return [
    {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet, row: extent.row, column: extent.column },
      from: {
        contents: filled(extent, ''),
        formats: heading.map((_, r) => [formats?.[r]?.[0] ?? 'General']),
      },
      to: { contents: heading.map((line) => [line]), formats: filled(extent, '@') },
    },
    look(worksheet, { ...extent, rows: 1 }, TITLE_LOOK),
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

/**
 * Numbers with their source in the cell: a card in Excel, and fields for formulas such as `=D2.原文`. They stay numbers, and lose
 * the card where a refresh writes them anew; the source column stays.
 *
 * How Excel takes them has not been run: the office.js of the tests has no member later than ExcelApi 1.15.
 */
function withSources(block: Block, sources: readonly CellSource[]): Block {
  if (sources.length === 0) return block;
  const contents = (block.contents ?? []).map((row) => [...row]);
  for (const { row, column, ...source } of sources) {
    // Its header comes first.
    const cells = contents[row + 1];
    if (cells) cells[column] = { kind: 'sourced', ...source };
  }
  return { ...block, contents };
}

function tableLooks(plan: SheetPlan, worksheet: string, extent: Extent): readonly LookEdit[] {
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
function pageLooks(plan: SheetPlan, worksheet: string, extent: Extent): readonly LookEdit[] {
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

/** The colour of the cells that are the user's to fill, those below each other at once, and the line that says what it means. */
function inputEdits(plan: SheetPlan, site: Site): readonly Edit[] {
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

/** A line of text, which runs over the empty cells on its right. */
function captionEdits(site: Site, row: number, column: number, text: string): readonly Edit[] {
  const { worksheet, place } = site;
  const extent = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
  return [
    cellsOnto(site, extent, { contents: [[text]], formats: [['@']] }),
    look(worksheet, extent, CAPTION_LOOK),
  ];
}

/** The charts of a plan, each with the block of cells that it draws. */
function chartEdits(plan: SheetPlan, site: Site, charts: readonly PlacedChart[]): readonly Edit[] {
  const { worksheet, place, table } = site;
  return charts.flatMap(({ chart, size, rows, wrapsLabels, ...placed }, index): readonly Edit[] => {
    const block = drawnBlock(chartBlock(plan, chart, place).rows);
    const { blockRow, chartRow } = placed;
    const left = place.column + placed.blockColumn;
    const extent = { row: place.row + blockRow, column: left, ...sizeOf(block) };
    const headers = { ...extent, rows: 1 };
    const drawn: ChartEdit = {
      kind: 'chart',
      worksheet,
      chart: chartName(table, index),
      from: null,
      to: {
        ...chartLook(chart),
        block: extent,
        at: { row: place.row + chartRow, column: place.column + placed.column },
        ...(rows !== undefined && { rows }),
        size,
      },
    };
    const caption = placed.captionRow === undefined ? undefined : plan.source;
    return [
      cellsOnto(site, extent, block),
      ...(wrapsLabels ? [look(worksheet, extent, BLOCK_LOOK.all)] : []),
      look(worksheet, headers, BLOCK_LOOK.header),
      look(worksheet, { ...headers, column: left + 1, columns: extent.columns - 1 }, BLOCK_LOOK.seriesHeader),
      drawn,
      ...(caption === undefined ? [] : captionEdits(site, placed.captionRow ?? 0, placed.column, caption)),
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
function cellsOnto(
  { worksheet, place, formats, headingRows = 0 }: Site,
  extent: Extent,
  to: Block,
): CellsEdit {
  const { row, column } = extent;
  const top = place.row - headingRows;
  const before = filled(extent, 'General').map((cells, r) =>
    cells.map((general, c) => formats?.[row - top + r]?.[column - place.column + c] ?? general),
  );
  const at = { kind: 'on-sheet', worksheet, row, column } as const;
  return { kind: 'cells', at, from: { contents: filled(extent, ''), formats: before }, to };
}

const PLAIN = {
  wrapText: false,
  bold: false,
  fontSize: 11,
  horizontalAlignment: 'General',
  indentLevel: 0,
  verticalAlignment: 'Bottom',
} as const;

/** A look given to cells that had none. */
function look(worksheet: string, extent: Extent, to: Look): LookEdit {
  const from = Object.fromEntries(Object.entries(PLAIN).filter(([name]) => name in to));
  return { kind: 'look', worksheet, extent, from, to };
}
