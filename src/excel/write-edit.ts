import { sizeOf, type Content } from '../sheets/edits/block';
import type {
  CellsEdit,
  ColumnEdit,
  Edit,
  Look,
  PrintedPage,
  PrintedPaper,
  RowsEdit,
  SheetEdit,
  TableEdit,
} from '../sheets/edits/edit';
import { columnLetters } from '../sheets/plan/a1';
import type { Targets } from './targets';
import { writeBlock } from './write-block';
import { writeChart, writeFace } from './write-chart';
import { writeRecord } from './write-record';

/** What an edit adds to the workbook; Excel tells its id. */
export type Added = Excel.Worksheet | Excel.Table | Excel.Chart;

/** Queues one edit, from what is there to what is to be; answers what it adds. */
export function writeEdit(targets: Targets, edit: Edit): Added | undefined {
  switch (edit.kind) {
    case 'cells':
      writeBlock(cellsOf(targets, edit), edit.to);
      return undefined;
    case 'rows':
      writeRows(targets.table(edit.table), edit, targets.filtered.has(edit.table));
      return undefined;
    case 'column':
      writeColumn(targets.table(edit.table), edit);
      return undefined;
    case 'look':
      writeLook(targets.range(edit.worksheet, edit.extent), edit.to);
      return undefined;
    case 'record':
      if (targets.records === undefined) throw new RangeError('nobody has read the records');
      writeRecord(targets.workbook, edit, targets.records);
      return undefined;
    case 'sheet':
      return writeSheet(targets, edit);
    case 'table':
      return writeTable(targets, edit);
    case 'chart':
      return writeChart(targets, edit);
    case 'face':
      writeFace(targets, edit);
      return undefined;
  }
}

function cellsOf(targets: Targets, { at, to }: CellsEdit): Excel.Range {
  const { rows, columns } = sizeOf(to);
  if (at.kind === 'on-sheet') return targets.range(at.worksheet, { ...at, rows, columns });
  const first = targets.body(at.table).getCell(at.row, at.column);
  return rows * columns === 1 ? first : first.getResizedRange(rows - 1, columns - 1);
}

/**
 * Adds rows with nothing but their keys first, so that a row that was added is known for ours from then on, then fills
 * them; columns of the user's own are left to Excel, which continues their formulas.
 */
function writeRows(table: Excel.Table, { at, keyColumn, from, to }: RowsEdit, isFiltered: boolean): void {
  if (to === null) {
    if (isFiltered) return cutOff(table, at, sizeOf(from ?? {}).rows);
    for (let row = at + sizeOf(from ?? {}).rows - 1; row >= at; row -= 1) table.rows.getItemAt(row).delete();
    return;
  }
  const { rows } = sizeOf(to);
  const keys = to.contents?.map((row) =>
    row.map((content, column) => (column === keyColumn ? `'${String(content)}` : null)),
  );
  // Rows at the end, wherever that is by now; a row may have come or gone since the table was read.
  const first = table.rows.add(undefined, keys as string[][]).getRange();
  writeBlock(rows === 1 ? first : first.getResizedRange(rows - 1, 0), to);
}

/** Headers are changed by name, since the row of headers may be hidden. */
function writeColumn(table: Excel.Table, { at, from, to }: ColumnEdit): void {
  if (to === null) {
    table.columns.getItemAt(at).delete();
    return;
  }
  const column = from === null ? table.columns.add(at) : table.columns.getItemAt(at);
  column.name = to.header;
  if (from !== null || to.body === undefined) return;
  const cells = column.getDataBodyRange();
  // Excel has a formula that is entered into an empty column go on in all of it, but not where something stands already.
  if (to.body.contents?.some((row) => row.some(isFormula))) {
    writeBlock(cells, {
      contents: to.body.contents.map((row) => row.map((content) => (isFormula(content) ? '…' : content))),
    });
  }
  writeBlock(cells, to.body);
}

function isFormula(content: Content | null): boolean {
  return typeof content === 'object' && content?.kind === 'typed';
}

/** Rows of a filtered table cannot be deleted, and nothing says so: the last ones are emptied, and the table made shorter. */
function cutOff(table: Excel.Table, at: number, rows: number): void {
  const first = table.rows.getItemAt(at).getRange();
  (rows === 1 ? first : first.getResizedRange(rows - 1, 0)).clear();
  table.resize(table.getRange().getResizedRange(-rows, 0));
}

function writeLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.wrapText !== undefined) format.wrapText = look.wrapText;
  if (look.verticalAlignment !== undefined) format.verticalAlignment = look.verticalAlignment;
  if (look.horizontalAlignment !== undefined) format.horizontalAlignment = look.horizontalAlignment;
  if (look.indentLevel !== undefined) format.indentLevel = look.indentLevel;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.columnWidth !== undefined) format.columnWidth = look.columnWidth;
  if (look.columnHidden !== undefined) range.getEntireColumn().columnHidden = look.columnHidden;
}

function writeSheet(targets: Targets, { worksheet, to }: SheetEdit): Excel.Worksheet | undefined {
  if (to === null) {
    targets.sheet(worksheet).delete();
    return undefined;
  }
  const sheet = targets.addSheet(worksheet);
  if (to.frozenRows > 0) sheet.freezePanes.freezeRows(to.frozenRows);
  if (to.printed) printOnOnePage(sheet, to.printed);
  if (to.paper) printOnPapers(sheet, to.paper, to.frozenRows);
  for (const { column, columns } of to.groups ?? []) {
    const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
    sheet.getRange(`${first}:${last}`).group('ByColumns');
  }
  return sheet;
}

/** As many papers one below the other as it takes, each beginning with the rows that stay in sight. */
function printOnPapers(sheet: Excel.Worksheet, paper: PrintedPaper, titleRows: number): void {
  const { pageLayout } = sheet;
  const { margins } = paper;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: paper.papersWide };
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  if (titleRows > 0) pageLayout.setPrintTitleRows(`1:${titleRows}`);
  const everyPaper = pageLayout.headersFooters.defaultForAllPages;
  everyPaper.leftHeader = paper.header;
  everyPaper.leftFooter = paper.leftFooter;
  everyPaper.rightFooter = paper.rightFooter;
}

/** Whole columns: rows that come later are printed too. */
function printOnOnePage(sheet: Excel.Worksheet, { columns, margin }: PrintedPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.setPrintArea(`A:${columnLetters(columns - 1)}`);
}

function writeTable(
  targets: Targets,
  { worksheet, table: name, from, to }: TableEdit,
): Excel.Table | undefined {
  if (to === null) {
    targets.table(name).convertToRange();
    // Excel leaves the look of the table's style in its cells.
    if (from && from.isOverDressed !== true) targets.range(worksheet, from.extent).clear('Formats');
    return undefined;
  }
  const table = targets.sheet(worksheet).tables.add(targets.range(worksheet, to.extent), true);
  table.name = name;
  table.style = to.style;
  return table;
}
