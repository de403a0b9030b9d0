import type { Edit } from '../sheets/edits/edit';
import { asFound, refreshEdits, type TableFound } from '../sheets/edits/refresh-edits';
import { sameValue } from '../sheets/registry/cell-digest';
import { isOnChoice, isWritten, type Change } from '../sheets/refresh/change';
import type { TableRefresh } from '../sheets/refresh/refresh';
import { KEY_COLUMN } from '../sheets/plan/sheet-plan';
import { liveCells, recordText, type RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import { layoutOf } from '../sheets/registry/table-layout';
import { cellAt, formulaAt, type TableReading } from '../sheets/registry/table-reading';
import { isEmptyWrite, writeOf, type TableWrite } from '../sheets/refresh/table-write';
import { refusal, type Refusal } from '../wording/refusal';
import { blockRead } from './block-read';
import { carryOut } from './carry-out';
import { cellValues } from './cell-values';
import { HalfWritten } from './half-written';
import { inExcel } from './in-excel';
import { askForKeeping, writeToKeep } from './keep-gesture';
import { readRecords, type StandingRecords } from './standing-records';
import { takeBack } from './take-back';
import { answered } from './answered';

export interface Refreshed {
  readonly kind: 'refreshed';
  /** The names of the tables into which something was written, or of which something is remembered. */
  readonly tables: readonly string[];
  /** How many changes were written into cells. */
  readonly changes: number;
  /** The protected sheets whose tables were left as they are. */
  readonly lockedSheets: readonly string[];
}

/**
 * Carries out refreshes that a person has consented to: one write for all tables, of the cells that differ and the
 * registry records, and nothing else. Tables on protected sheets are left, and told. Of the changes that are written on choice, those that were `chosen`: the report's
 * figure in place of the user's, a row that the user had deleted.
 *
 * Each table is read once more in the same request, before the write: if it turns out that somebody has changed or
 * sorted it since it was compared, all is put back as it was, and the refusal names the table.
 */
export async function applyRefresh(
  refreshes: readonly TableRefresh[],
  chosen: readonly Change[] = [],
): Promise<Refreshed | Refusal> {
  const accepts = (change: Change): boolean =>
    isWritten(change) || (isOnChoice(change) && chosen.includes(change));
  const wanted = refreshes
    .map((refresh) => ({ refresh, write: writeOf(refresh, accepts) }))
    .filter(({ refresh, write }) => !isEmptyWrite(write, refresh.record));
  const due = wanted.filter(({ refresh }) => !refresh.reading.isProtected);
  const lockedSheets = new Set(
    wanted.flatMap((one) => (due.includes(one) ? [] : [one.refresh.reading.worksheet])),
  );
  const [first] = due;
  if (first === undefined) {
    const [sheet] = lockedSheets;
    return sheet === undefined ? NOTHING : refusal('target-protected', { sheet });
  }
  const answer = await inExcel(
    (context) => carryOutAll(context, due),
    due.length === 1 ? { table: first.write.table } : {},
  );
  return (
    answer ?? {
      kind: 'refreshed',
      tables: due.map(({ write }) => write.table),
      changes: due.reduce((sum, { refresh }) => sum + refresh.changes.filter(accepts).length, 0),
      lockedSheets: [...lockedSheets],
    }
  );
}

const NOTHING: Refreshed = { kind: 'refreshed', tables: [], changes: 0, lockedSheets: [] };

interface Due {
  readonly refresh: TableRefresh;
  readonly write: TableWrite;
}

async function carryOutAll(context: Excel.RequestContext, due: readonly Due[]): Promise<Refusal | undefined> {
  const { workbook } = context;
  const keeping = askForKeeping(context);
  const records = await readRecords(context);
  const another = due.find(({ refresh }) => !isRemembered(refresh.record, records));
  if (another) return refusal('table-changed-since', { table: another.write.table });
  const perTable = due.map(({ refresh, write }) => ({ refresh, edits: refreshEdits(refresh, write) }));
  const edits = perTable.flatMap((one) => one.edits);
  const keep = writeToKeep('refresh', await keeping(context), perTable);
  const before = due.map(({ refresh }) => askForState(workbook, refresh.reading));
  const asFoundBefore = (): readonly Edit[] =>
    asFound(edits, new Map(before.flatMap((state) => foundIn(state, records))));
  const moved = (): Due | undefined =>
    due.find(({ refresh }, index) => answered(() => isAsRead(before[index], refresh)) === false);
  const rewritten = async (): Promise<Due | undefined> => {
    const now = await readRecords(context);
    return due.find(({ refresh: { record } }) => now.has(record.table) && !isRemembered(record, now));
  };
  let kept;
  try {
    kept = await carryOut(context, edits, { records, asFound: asFoundBefore, keep });
  } catch (error) {
    // A table that has changed may be the very reason: it has another number of columns, say.
    const first = error instanceof HalfWritten ? undefined : (moved() ?? (await rewritten()));
    if (first === undefined) throw error;
    return refusal('table-changed-since', { table: first.write.table });
  }
  const first = moved();
  if (first === undefined) return undefined;
  await takeBack(
    asFoundBefore().map((edit) => ({ edit, isKnown: true })),
    kept,
  );
  return refusal('table-changed-since', { table: first.write.table });
}

/** Whether what the comparison took for what we wrote last is still what the workbook remembers. */
function isRemembered(record: RegistryRecord, records: StandingRecords): boolean {
  const now = parseRegistryRecord(records.get(record.table)?.content);
  return !('kind' in now) && recordText(now) === recordText(record);
}

/** A table's columns and cells as they are when the request begins. */
interface TableState {
  readonly table: string;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

function askForState(workbook: Excel.Workbook, { table: name, header, rows }: TableReading): TableState {
  const table = workbook.tables.getItem(name);
  const { columns } = table;
  const body = table.getDataBodyRange();
  columns.load('items/name');
  body.load('values, formulas, numberFormat, rowIndex, columnIndex');
  // Ends the request here if the table has become smaller: what is written by place would go beside it.
  table.rows
    .getItemAt(rows.length - 1)
    .getRange()
    .load('rowIndex');
  table.columns.getItemAt(header.length - 1).load('name');
  return { table: name, columns, body };
}

/** What was read, where Excel got as far as to answer it. */
function foundIn(
  { table, body }: TableState,
  records: StandingRecords,
): readonly (readonly [string, TableFound])[] {
  const content = records.get(table)?.content;
  const record = typeof content === 'string' ? content : null;
  const found = answered(() => ({ body: blockRead(body), record }));
  return found === undefined ? [] : [[table, found]];
}

/** Columns and rows of the user's own do not count, nor do live formulas: they may give other values at any time. */
function isAsRead(state: TableState | undefined, { plan, record, reading }: TableRefresh): boolean {
  if (state === undefined) return false;
  const header = state.columns.items.map(({ name }) => name);
  const rows = cellValues(state.body.values);
  const now = { ...reading, rows, body: blockRead(state.body) };
  const { columns, keyAt } = layoutOf(plan, record, reading);
  const isLive = liveCells(plan, record);
  return (
    state.body.rowIndex === reading.origin.row &&
    state.body.columnIndex === reading.origin.column &&
    header.length === reading.header.length &&
    header.every((name, index) => name === reading.header[index]) &&
    rows.length === reading.rows.length &&
    rows.every((row, at) => {
      const key = keyAt(at);
      return [...columns].every(
        ([id, index]) =>
          (key === undefined ? id !== KEY_COLUMN : isLive(key, id)) ||
          (sameValue(row[index] ?? '', cellAt(reading, at, index)) &&
            formulaAt(now, at, index) === formulaAt(reading, at, index)),
      );
    })
  );
}
