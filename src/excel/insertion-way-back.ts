import { sizeOf, type Block } from '../sheets/edits/block';
import { hasCell, type Extent } from '../sheets/edits/extent';
import { rangeExtent } from './range-extent';
import {
  insertionBack,
  isWhole,
  sitesOf,
  type InsertedSite,
  type SiteNow,
} from '../sheets/undo/insertion-back';
import type { KeptWrite } from '../sheets/undo/kept-gesture';
import { joinedWays, type WayBack } from '../sheets/undo/way-back';
import { refusal, type Refusal } from '../wording/refusal';
import { blockRead } from './block-read';
import { rangeOf } from './range-of';
import type { StandingRecords } from './standing-records';
import { askForTableNow, isThere, readBodies, tableNow, type AskedTableNow } from './table-now';

/** Notes can be asked for from this version on. */
const NOTES_NEED = '1.18';

/**
 * Finds what takes inserted tables back: one round trip to find the tables, another for what stands around them, and more for
 * what they hold, where that is much. A table that was renamed is known by what it holds.
 */
export async function insertionWayBack(
  context: Excel.RequestContext,
  { edits, tables }: KeptWrite,
  records: StandingRecords,
): Promise<WayBack | Refusal> {
  const { workbook } = context;
  const asked = sitesOf(edits, tables).map((site) => ({
    site,
    table: askForTableNow(workbook, site.landmarks.table),
  }));
  workbook.worksheets.load('items/id, items/visibility');
  workbook.tables.load('items/id, items/name, items/columns/items/name, items/rows/count');
  workbook.protection.load('protected');
  await context.sync();
  const renamed = await renamedTables(
    context,
    asked.flatMap(({ site, table }) => (isThere(table) ? [] : [site])),
  );
  const found = asked.map(({ site, table }) => ({
    site,
    table: isThere(table) ? table : renamed.get(site),
  }));
  const bodies = await readBodies(
    context,
    found.flatMap(({ table }) => table ?? []),
  );
  const grounds = found.map(({ site, table }) => ({ site, ground: table && askForGround(site, table) }));
  await context.sync();
  const ways: WayBack[] = [];
  let visible = workbook.worksheets.items.filter(({ visibility }) => visibility === 'Visible').length;
  for (const { site, ground } of grounds) {
    const content = records.get(site.table.table)?.content;
    const record = typeof content === 'string' ? content : null;
    const sheet = ground?.asked.worksheet;
    if (sheet?.protection.protected) return refusal('target-protected', { sheet: sheet.name });
    // Excel keeps one sheet at least that can be seen.
    const now = ground ? siteNow(site, ground, bodies.get(ground.asked), visible > 1) : ABSENT;
    const way = insertionBack(site, now, record);
    if (way.edits.some(({ kind }) => kind === 'sheet')) {
      if (workbook.protection.protected) return refusal('workbook-protected');
      visible -= 1;
    }
    ways.push(way);
  }
  return joinedWays(ways);
}

/** The tables that hold all that was inserted and nothing else, under another name; those of which there are several are not among them. */
async function renamedTables(
  context: Excel.RequestContext,
  sites: readonly InsertedSite[],
): Promise<ReadonlyMap<InsertedSite, AskedTableNow>> {
  const { tables } = context.workbook;
  const candidates = sites.flatMap((site) => {
    const { headers, whole } = site.landmarks;
    const rows = whole?.rows ?? (site.block.to.contents ?? []).length - 1;
    return tables.items
      .filter((table) => {
        const header = table.columns.items.map(({ name }) => name);
        return table.rows.count === rows && header.toSorted().join('\n') === headers.toSorted().join('\n');
      })
      .map((table) => ({ site, asked: askForTableNow(context.workbook, table.id) }));
  });
  if (candidates.length === 0) return new Map();
  await context.sync();
  const bodies = await readBodies(
    context,
    candidates.map(({ asked }) => asked),
  );
  const whole = candidates.filter(({ site, asked }) => isWhole(site, tableNow(asked, bodies.get(asked))));
  return new Map(
    sites.flatMap((site) => {
      const [one, ...others] = whole.filter((candidate) => candidate.site === site);
      return one === undefined || others.length > 0 ? [] : [[site, one.asked] as const];
    }),
  );
}

/** Of a table that is not there any more. */
const ABSENT: SiteNow = {
  worksheet: '',
  name: '',
  table: undefined,
  moved: { rows: 0, columns: 0 },
  drawn: [],
  charts: [],
  isMarked: false,
  isOurs: false,
  mayHoldNotes: false,
};

/** What stands around a table of ours, asked for in a read. */
interface Ground {
  readonly asked: AskedTableNow;
  readonly moved: SiteNow['moved'];
  readonly drawn: readonly Excel.Range[];
  readonly used: Excel.Range;
  /** What is laid over the table, and over all that is used of its sheet. */
  readonly overTable: Rules;
  readonly overSheet: Rules;
  readonly comments: OfficeExtension.ClientResult<number>;
  /** Where there are notes; absent where this Excel cannot tell. */
  readonly notes: Excel.NoteCollection | undefined;
}

/** What is laid over cells: how many conditional formats, and whether there is validation. */
interface Rules {
  readonly formats: OfficeExtension.ClientResult<number>;
  readonly validation: Excel.DataValidation;
}

function rulesOver(range: Excel.Range): Rules {
  const { dataValidation: validation, conditionalFormats } = range;
  validation.load('type');
  return { formats: conditionalFormats.getCount(), validation };
}

function isBare({ formats, validation }: Rules): boolean {
  return formats.value === 0 && String(validation.type) === 'None';
}

function askForGround({ table, drawn }: InsertedSite, asked: AskedTableNow): Ground {
  const { worksheet, range } = asked;
  const { row = 0, column = 0 } = table.to?.extent ?? {};
  const moved = { rows: range.rowIndex - row, columns: range.columnIndex - column };
  const blocks = drawn.map(({ at, to }) => {
    const place = { row: Math.max(at.row + moved.rows, 0), column: Math.max(at.column + moved.columns, 0) };
    const block = rangeOf(worksheet, { ...place, ...sizeOf(to) });
    block.load('formulas, values, numberFormat, rowIndex, columnIndex, rowCount, columnCount');
    return block;
  });
  const used = worksheet.getUsedRange();
  used.load('formulas, rowIndex, columnIndex');
  worksheet.charts.load('items/name');
  worksheet.tables.load('items/id');
  const overTable = rulesOver(range);
  const overSheet = rulesOver(worksheet.getUsedRange());
  const canAskForNotes = Office.context.requirements.isSetSupported('ExcelApi', NOTES_NEED);
  // A page may have loaded an older office.js in a newer Excel.
  const notes = canAskForNotes ? (worksheet as Partial<Excel.Worksheet>).notes : undefined;
  notes?.load('items/content');
  return {
    asked,
    moved,
    drawn: blocks,
    used,
    overTable,
    overSheet,
    comments: worksheet.comments.getCount(),
    notes,
  };
}

function siteNow(
  site: InsertedSite,
  ground: Ground,
  body: Required<Block> | undefined,
  isOneOfSeveral: boolean,
): SiteNow {
  const { asked, moved, drawn, used } = ground;
  const { worksheet, range, table } = asked;
  const extent = rangeExtent(range);
  // A note says where it is only in a request of its own: on a sheet with notes, one may belong to the table.
  const isCommented = ground.comments.value > 0 || (ground.notes?.items.length ?? 0) > 0;
  const ours = [extent, ...drawn.map(rangeExtent)];
  const charts = worksheet.charts.items.map(({ name }) => name);
  return {
    worksheet: worksheet.id,
    name: worksheet.name,
    table: { ...tableNow(asked, body), extent },
    moved,
    drawn: drawn.map(blockRead),
    charts,
    isMarked: table.showTotals || isCommented || !isBare(ground.overTable),
    isOurs:
      isOneOfSeveral &&
      isBare(ground.overSheet) &&
      worksheet.tables.items.length === 1 &&
      charts.every((name) => site.charts.some(({ chart }) => chart === name)) &&
      isEmptyBeside(used, ours),
    mayHoldNotes: ground.notes === undefined,
  };
}

/** Whether nothing is written on a sheet outside the cells given. */
function isEmptyBeside({ formulas, rowIndex, columnIndex }: Excel.Range, ours: readonly Extent[]): boolean {
  return formulas.every((cells: readonly unknown[], r) =>
    cells.every((content, c) => {
      const [row, column] = [rowIndex + r, columnIndex + c];
      return content === '' || ours.some((extent) => hasCell(extent, { row, column }));
    }),
  );
}
