import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../core/language';
import type { Dataset } from '../dataset/dataset';
import { TABLES } from '../sheets/tables/catalogue';
import { KEY_COLUMN, type Column, type SheetPlan } from '../sheets/sheet-plan';
import { uniqueSheetName, uniqueTableName } from '../sheets/unique-name';
import { exportTexts } from '../wording/export';

/**
 * All tables of the reports as an Excel workbook (.xlsx), one sheet for each, as the add-in would insert them: real
 * tables with the same values, number formats and widths. Text is stored as text, never as a formula.
 *
 * The same data gives the same bytes: the file bears the date of its latest report, not that of its making.
 */
export async function workbook(dataset: Dataset, language: Language): Promise<Uint8Array> {
  const plans = dataset.reports.flatMap((data) => TABLES.map(({ build }) => build(data, dataset, language)));
  const reports = dataset.reports.map(({ report }) => report);
  const date = new Date(
    reports
      .map((report) => report.date)
      .sort()
      .at(-1) ?? 0,
  );
  return writeXlsx({
    sheets: named(plans).map(sheetOf),
    properties: {
      title: reports.map(({ title }) => title).join(' · '),
      creator: 'Fiscal Gauge',
      description: exportTexts(language).workbook(dataset.version, reports),
      created: date,
      modified: date,
    },
  });
}

interface NamedPlan {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly table: string;
}

/** Sheets and tables of several reports would else share their names. */
function named(plans: readonly SheetPlan[]): readonly NamedPlan[] {
  const done: NamedPlan[] = [];
  for (const plan of plans) {
    const [sheets, tables] = [done.map(({ sheet }) => sheet), done.map(({ table }) => table)];
    done.push({
      plan,
      sheet: uniqueSheetName(plan.title, sheets),
      table: uniqueTableName(plan.tableName, tables),
    });
  }
  return done;
}

function sheetOf({ plan, sheet, table }: NamedPlan): WriteSheet {
  const { columns, rows } = plan;
  const header = columns.map(({ header }) => header);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach((column, index) => {
    cells.set(`0,${index}`, { style: headerStyle(column) });
    rows.forEach(({ formats }, row) => {
      const format = formats[column.id];
      if (format !== undefined) cells.set(`${row + 1},${index}`, { style: { numFmt: format } });
    });
  });
  return {
    name: sheet,
    // An empty cell is no cell: an empty text would count as filled.
    rows: [header, ...rows.map((row) => row.cells.map((value) => (value === '' ? null : value)))],
    columns: columns.map(({ width, format }) => ({ width, numFmt: format })),
    cells,
    freezePane: { rows: 1 },
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
        range: `A1:${columnLetters(columns.length)}${Math.max(rows.length, FEWEST_ROWS) + 1}`,
        style: 'TableStyleMedium2',
        columns: header.map((name) => ({ name })),
      },
    ],
  };
}

/** Excel repairs a table that has a header alone. */
const FEWEST_ROWS = 1;

function headerStyle({ id, format }: Column): CellStyle {
  const alignment = { vertical: 'center', wrapText: id !== KEY_COLUMN } as const;
  // A number stands at the right, and so does what it is called.
  return { numFmt: '@', alignment: format === '@' ? alignment : { ...alignment, horizontal: 'right' } };
}

/** `A` for the first column, `AA` for the twenty-seventh. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
