import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../sheets/plan/a1';
import { callsOurFunctions } from '../sheets/formulas/our-functions';
import { formulaRows } from '../sheets/plan/formula-rows';
import { cellStyle } from './cell-style';
import { planCharts } from './plan-charts';
import { formatAt, valueAt, type SheetPlan } from '../sheets/plan/sheet-plan';
import { bodyLook, ownHeaderLook, TABLE_LOOK } from '../sheets/plan/table-look';

/** A plan under the names that its sheet and its table have in a workbook. */
export interface NamedPlan {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly table: string;
}

/**
 * A plan as a sheet of an Excel workbook, with its charts below the table. Live formulas of Excel's own stay formulas;
 * of those that call our functions the values are written, since a workbook without the add-in would show `#NAME?`.
 */
export function planSheet({ plan, sheet, table }: NamedPlan): WriteSheet {
  const { columns, rows } = plan;
  const header = columns.map(({ header }) => header);
  const formulas = formulaRows(plan, { row: 1, column: 0 });
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach((column, index) => {
    cells.set(`0,${index}`, {
      style: { numFmt: '@', ...cellStyle({ ...TABLE_LOOK.header, ...ownHeaderLook(column) }) },
    });
    rows.forEach((planned, row) => {
      const format = formatAt(planned, column);
      const formula = formulas[row]?.[index];
      const live = formula &&
        !callsOurFunctions(formula) && {
          formula: formula.slice(1),
          formulaResult: valueAt(planned, column.id),
        };
      const look = cellStyle(bodyLook(column));
      const style = (look || format !== column.format) && { numFmt: format, ...look };
      if (style || live) cells.set(`${row + 1},${index}`, { ...(style && { style }), ...live });
    });
  });
  const drawn = planCharts(plan);
  for (const [place, cell] of drawn.cells) cells.set(place, cell);
  return {
    name: sheet,
    // An empty cell is no cell: an empty text would count as filled.
    rows: [
      header,
      ...rows.map((row) => columns.map(({ id }) => (valueAt(row, id) === '' ? null : valueAt(row, id)))),
    ],
    columns: columns.map(({ width, format }) => ({ width, numFmt: format })),
    cells,
    ...(drawn.charts.length > 0 && { charts: [...drawn.charts], rowDefs: drawn.rowDefs }),
    freezePane: { rows: TABLE_LOOK.frozenRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    tables: [
      {
        name: table,
        range: `A1:${columnLetters(columns.length - 1)}${Math.max(rows.length, FEWEST_ROWS) + 1}`,
        style: TABLE_LOOK.style,
        columns: header.map((name) => ({ name })),
      },
    ],
  };
}

/** Excel repairs a table that has a header alone. */
const FEWEST_ROWS = 1;
