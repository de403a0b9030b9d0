import { refreshEdits } from '../sheets/edits/refresh-edits';
import { isOnChoice, isWritten, type Change } from '../sheets/refresh/change';
import type { TableRefresh } from '../sheets/refresh/refresh';
import { isEmptyWrite, writeOf, type TableWrite } from '../sheets/refresh/table-write';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { askForKeeping, undoable, writeToKeep, type Undoable } from './keep-gesture';
import { readRecords } from './standing-records';
import { isRemembered, writeAsRead, type WrittenAsRead } from './write-as-read';

export interface Refreshed extends Undoable {
  readonly kind: 'refreshed';
  /** The names of the tables into which something was written, or of which something is remembered. */
  readonly tables: readonly string[];
  /** How many changes were written into cells. */
  readonly changes: number;
  /** The protected sheets whose tables were left as they are. */
  readonly lockedSheets: readonly string[];
}

/**
 * Carries out refreshes that a person has consented to, all of them or none: one write, or several where there is more than Excel
 * takes at once, of the cells that differ and the registry records, and nothing else. Tables on protected sheets are left, and told. Of the changes that are written on choice, those that were `chosen`: the report's
 * figure in place of the user's, a row that the user had deleted.
 *
 * Each table is read once more in the same request, before the write: if it turns out that somebody has changed or
 * sorted it since it was compared, all is put back as it was, and the refusal names the table.
 */
export async function applyRefresh(
  refreshes: readonly TableRefresh[],
  chosen: readonly Change[] = [],
): Promise<Refreshed | Refusal> {
  const isChosen = new Set(chosen);
  const accepts = (change: Change): boolean =>
    isWritten(change) || (isOnChoice(change) && isChosen.has(change));
  const wanted = refreshes
    .map((refresh) => ({ refresh, write: writeOf(refresh, accepts) }))
    .filter(({ refresh, write }) => !isEmptyWrite(write, refresh.record));
  const due = wanted.filter(({ refresh }) => !refresh.reading.isProtected);
  const lockedSheets = new Set(
    wanted.flatMap((one) => (due.includes(one) ? [] : [one.refresh.reading.worksheet])),
  );
  if (due.length === 0) {
    const [sheet] = lockedSheets;
    return sheet === undefined ? NOTHING : refusal('target-protected', { sheet });
  }
  const [one, ...others] = due;
  const written = await inExcel(
    (context) => carryOutAll(context, due),
    one && others.length === 0 ? { table: one.write.table } : {},
  );
  if (isRefusal(written)) return written;
  return {
    kind: 'refreshed',
    tables: due.map(({ write }) => write.table),
    changes: due.reduce((sum, { refresh }) => sum + refresh.changes.filter(accepts).length, 0),
    lockedSheets: [...lockedSheets],
    ...undoable(written.isKept),
  };
}

const NOTHING: Refreshed = { kind: 'refreshed', tables: [], changes: 0, lockedSheets: [] };

interface Due {
  readonly refresh: TableRefresh;
  readonly write: TableWrite;
}

async function carryOutAll(
  context: Excel.RequestContext,
  due: readonly Due[],
): Promise<WrittenAsRead | Refusal> {
  const keeping = askForKeeping(context);
  const records = await readRecords(context);
  const another = due.find(({ refresh }) => !isRemembered(refresh.record, records));
  if (another) return refusal('table-changed-since', { table: another.write.table });
  const perTable = due.map(({ refresh, write }) => ({ refresh, edits: refreshEdits(refresh, write) }));
  const edits = perTable.flatMap((one) => one.edits);
  const keep = writeToKeep('refresh', await keeping(context), perTable);
  return writeAsRead(
    context,
    due.map(({ refresh }) => refresh),
    edits,
    { records, keep },
  );
}
