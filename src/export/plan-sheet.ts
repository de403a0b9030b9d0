import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../sheets/plan/a1';
import { callsOurFunctions } from '../sheets/formulas/our-functions';
import { sheetLayout } from '../sheets/charts/sheet-layout';
import { formulaRows } from '../sheets/plan/formula-rows';
import { cellStyle } from './cell-style';
import { captionColumn, legendRow } from '../sheets/charts/chart-layout';
import { tableTexts } from '../wording/tables';
import { captionCell, planCharts } from './plan-charts';
import { INDENT, linesOf } from '../sheets/plan/fitted-width';
import { headAndFoot } from '../sheets/plan/head-and-foot';
import { columnGroups, foldedRuns, outlineOf } from '../sheets/plan/outline';
import { PAPER } from '../sheets/plan/paper';
import type { CellValue } from '../sheets/plan/plan-cell';
import {
  columnLook,
  HEADING_LOOK,
  PAGE_LOOK,
  printedColumns,
  rowLook,
  styleOf,
} from '../sheets/plan/page-look';
import { formatAt, KEY_COLUMN, valueAt, type Column, type SheetPlan } from '../sheets/plan/sheet-plan';
import {
  BESIDE_NUMBER_LOOK,
  bodyLook,
  isBesideNumbers,
  INPUT_LOOK,
  ownHeaderLook,
  TABLE_LOOK,
  type CellLook,
} from '../sheets/plan/table-look';

/** A plan under the names that its sheet and its table have in a workbook. */
export interface NamedPlan {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly table: string;
}

/**
 * A plan as a sheet of an Excel workbook, with its charts where the add-in would put them. Live formulas of Excel's own stay
 * formulas; of those that call our functions the values are written, since a workbook without the add-in would show `#NAME?`.
 */
export function planSheet({ plan, sheet, table }: NamedPlan): WriteSheet {
  const { columns, rows, page } = plan;
  const layout = sheetLayout(plan);
  const { tableRow } = layout;
  const header = columns.map(({ header }) => header);
  const formulas = formulaRows(plan, { row: tableRow + 1, column: 0 });
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const { folded } = outlineOf(plan);
  const besideNumbers = (column: Column): CellLook =>
    isBesideNumbers(columns, columns.indexOf(column)) ? BESIDE_NUMBER_LOOK : {};
  const lookOf = (column: Column): CellLook => ({
    ...TABLE_LOOK.body,
    ...bodyLook(column, folded.has(column.id)),
    ...besideNumbers(column),
  });
  if (page) {
    cells.set('0,0', { style: { numFmt: '@', ...cellStyle(PAGE_LOOK.title) } });
    // Runs over the cells on its right, as on a sheet; the column's own texts are wrapped.
    cells.set('1,0', { style: { numFmt: '@', ...cellStyle({ wrapText: false }) } });
  }
  columns.forEach((column, index) => {
    cells.set(`${tableRow},${index}`, {
      style: {
        numFmt: '@',
        ...cellStyle({
          ...TABLE_LOOK.header,
          ...ownHeaderLook(column),
          ...besideNumbers(column),
          ...(page && column.id !== KEY_COLUMN && HEADING_LOOK),
        }),
      },
    });
    rows.forEach((planned, row) => {
      const format = formatAt(planned, column);
      const formula = formulas[row]?.[index];
      const live = formula &&
        !callsOurFunctions(formula) && {
          formula: formula.slice(1),
          formulaResult: valueAt(planned, column.id),
        };
      const isInput = page === undefined && planned.cells[column.id]?.role === 'input';
      const own = { ...pageLook(plan, planned.key, column), ...(isInput && INPUT_LOOK) };
      const isPlain = format === column.format && Object.keys(own).length === 0;
      const style = !isPlain && { numFmt: format, ...cellStyle({ ...lookOf(column), ...own }) };
      if (style || live) cells.set(`${tableRow + row + 1},${index}`, { ...(style && { style }), ...live });
    });
  });
  const legend = page === undefined ? legendRow(plan) : undefined;
  if (legend !== undefined) {
    const text = tableTexts(plan.request.language).inputLegend;
    cells.set(`${tableRow + legend},${captionColumn(plan)}`, captionCell(text));
  }
  const drawn = planCharts(plan, layout);
  for (const [place, cell] of drawn.cells) cells.set(place, cell);
  const rowDefs = new Map([...wrappedRows(plan, tableRow), ...drawn.rowDefs]);
  return {
    name: sheet,
    // An empty cell is no cell: an empty text would count as filled.
    rows: [
      ...headingRows(plan, tableRow),
      header,
      ...rows.map((row) => columns.map(({ id }) => (valueAt(row, id) === '' ? null : valueAt(row, id)))),
    ],
    columns: columns.map((column, index) => ({
      width: column.width,
      style: { numFmt: column.format, ...cellStyle(lookOf(column)) },
      ...(page === undefined && outlineAt(plan, index)),
    })),
    cells,
    ...(drawn.charts.length > 0 && { charts: [...drawn.charts] }),
    ...(rowDefs.size > 0 && { rowDefs }),
    ...(page === undefined && { freezePane: { rows: TABLE_LOOK.frozenRows } }),
    pageSetup: pageSetup(plan),
    ...(page === undefined && { headerFooter: headerFooter(plan) }),
    tables: [
      {
        name: table,
        range: `A${tableRow + 1}:${columnLetters(columns.length - 1)}${tableRow + Math.max(rows.length, FEWEST_ROWS) + 1}`,
        style: styleOf(plan),
        columns: header.map((name) => ({ name })),
      },
    ],
  };
}

/** The title and the source of a page, and the rows that its charts stand in. */
function headingRows({ page }: SheetPlan, tableRow: number): NonNullable<WriteSheet['rows']> {
  if (page === undefined) return [];
  const heading = [[page.title], [page.subtitle]];
  return [...heading, ...Array.from({ length: tableRow - heading.length }, () => [null])];
}

/** How a page sets a cell of a row; the key is not of the page. */
function pageLook(plan: SheetPlan, key: string, column: Column): CellLook {
  const { page, columns } = plan;
  return page === undefined || column.id === KEY_COLUMN
    ? {}
    : { ...rowLook(page, key), ...columnLook(plan, columns.indexOf(column)) };
}

/** How deep a column lies in the groups of the sheet, and whether it is in sight. */
function outlineAt(plan: SheetPlan, index: number): NonNullable<WriteSheet['columns']>[number] {
  const isIn = ({ column, columns }: { readonly column: number; readonly columns: number }): boolean =>
    index >= column && index < column + columns;
  const outlineLevel = columnGroups(plan).filter(isIn).length;
  return {
    ...(outlineLevel > 0 && { outlineLevel }),
    ...(foldedRuns(plan).some(isIn) && { hidden: true }),
  };
}

/** Rows whose texts take several lines, which a file does not make room for by itself. */
function wrappedRows(plan: SheetPlan, tableRow: number): NonNullable<WriteSheet['rowDefs']> {
  const { page, rows } = plan;
  const { folded } = outlineOf(plan);
  const columns = printedColumns(plan)
    .map((column) => ({ ...column, room: roomIn(column, plan) }))
    .filter(({ id }) => !folded.has(id));
  const height = (texts: readonly (readonly [text: CellValue, width: number])[]): number => {
    const lines = texts.map(([text, width]) => (typeof text === 'string' ? linesOf(text, width) : 1));
    const most = Math.max(...lines);
    const isChinese = page === undefined && texts.some(([text]) => /\p{Script=Han}/u.test(String(text)));
    return most * (most > 1 && isChinese ? CHINESE_LINE_HEIGHT : LINE_HEIGHT);
  };
  const heights = [
    height(columns.map(({ header, room }) => [header, room - (page === undefined ? FILTER_BUTTON : 0)])),
    ...rows.map((row) =>
      page === undefined || rowLook(page, row.key).wrapText === true
        ? height(columns.map(({ id, room }) => [valueAt(row, id), room]))
        : LINE_HEIGHT,
    ),
  ];
  return new Map(
    heights.flatMap((own, index) =>
      own === LINE_HEIGHT ? [] : [[tableRow + index, { height: own }] as const],
    ),
  );
}

/** How wide the texts of a column can be. */
function roomIn(column: Column, { columns, page }: SheetPlan): number {
  const isIndented = page === undefined && isBesideNumbers(columns, columns.indexOf(column));
  return column.width - (isIndented ? INDENT : 0);
}

/** In characters; a header of ours is never narrower. */
const FILTER_BUTTON = 2;

/** The codes by which a file says which third of the line a text stands in. */
function headerFooter(plan: SheetPlan): NonNullable<WriteSheet['headerFooter']> {
  const { header, leftFooter, rightFooter } = headAndFoot(plan);
  return { oddHeader: `&L${header}`, oddFooter: `&L${leftFooter}&R${rightFooter}` };
}

function pageSetup(plan: SheetPlan): NonNullable<WriteSheet['pageSetup']> {
  if (plan.page === undefined) {
    return {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: outlineOf(plan).papersWide,
      fitToHeight: 0,
      margins: Object.fromEntries(
        Object.entries(PAPER.margins).map(([side, points]) => [side, points / POINTS_IN_AN_INCH]),
      ),
    };
  }
  const margin = PAGE_LOOK.margin / POINTS_IN_AN_INCH;
  return {
    paperSize: 'a4',
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    horizontalCentered: true,
    margins: { top: margin, bottom: margin, left: margin, right: margin, header: 0, footer: 0 },
  };
}

const POINTS_IN_AN_INCH = 72;

/** Of a text in the default font, in points; and in the fonts that programs take for Chinese. */
const LINE_HEIGHT = 15;
const CHINESE_LINE_HEIGHT = 16.5;

/** Excel repairs a table that has a header alone. */
const FEWEST_ROWS = 1;
