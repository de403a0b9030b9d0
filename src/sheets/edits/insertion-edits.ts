import { placedCharts, type PlacedChart } from '../charts/chart-layout';
import { sheetLayout } from '../charts/sheet-layout';
import type { CellPlace } from '../plan/a1';
import { formulaRows } from '../plan/formula-rows';
import { headAndFoot } from '../plan/head-and-foot';
import { columnGroups, foldedRuns, outlineOf } from '../plan/outline';
import { PAGE_LOOK, styleOf } from '../plan/page-look';
import { PAPER } from '../plan/paper';
import { formatAt, valueAt, type SheetPlan } from '../plan/sheet-plan';
import type { CellSource } from '../plan/source-in-cell';
import { TABLE_LOOK, TITLE_LOOK } from '../plan/table-look';
import { recordOf, recordText } from '../registry/registry-record';
import { typed, type Block, type Content } from './block';
import { chartEdits } from './chart-edits';
import type { AddedSheet, Edit, LookEdit, PrintedPaper } from './edit';
import { extentOf, headingRows } from './extent';
import { titledLines } from './line-edits';
import { cellsOnto, type Site } from './site';
import { columnWidths, inputEdits, pageLooks, tableLooks } from './table-looks';

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
    ...titledLines(site, place.row - headingRows(plan), plan.heading ?? [], TITLE_LOOK),
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
    ...(plan.page === undefined
      ? foldingEdits(plan, worksheet)
      : titledLines(site, 0, [plan.page.title, plan.page.subtitle], PAGE_LOOK.title)),
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
