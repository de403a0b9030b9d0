import { refreshEdits } from '../sheets/edits/refresh-edits';
import { isOnChoice, isWritten, type Change } from '../sheets/refresh/change';
import type { TableRefresh } from '../sheets/refresh/refresh';
import { isEmptyWrite, writeOf, type TableWrite } from '../sheets/refresh/table-write';
import { refusal, type Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { askForKeeping, writeToKeep } from './keep-gesture';
import { CELLS_AT_ONCE } from './read-in-parts';
import { readRecords } from './standing-records';
import { isRemembered, writeAsRead } from './write-as-read';

export interface Refreshed {
  readonly kind: 'refreshed';
  /** The names of the tables into which something was written, or of which something is remembered. */
  readonly tables: readonly string[];
  /** How many changes were written into cells. */
  readonly changes: number;
  /** The protected sheets whose tables were left as they are. */
  readonly lockedSheets: readonly string[];
  /** Why the remaining tables were not written, where there were too many for one request; those before stay. */
  readonly refused?: Refusal;
}

/**
 * Carries out refreshes that a person has consented to: one write for all tables, or for as many as Excel can answer for at once, of
 * the cells that differ and the registry records, and nothing else. Tables on protected sheets are left, and told. Of the changes that are written on choice, those that were `chosen`: the report's
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
  const done: Due[] = [];
  let refused: Refusal | undefined;
  for (const group of groupsOf(due)) {
    const [one, ...others] = group;
    refused = await inExcel(
      (context) => carryOutAll(context, group),
      one && others.length === 0 ? { table: one.write.table } : {},
    );
    if (refused) break;
    done.push(...group);
  }
  if (refused && done.length === 0) return refused;
  return {
    kind: 'refreshed',
    tables: done.map(({ write }) => write.table),
    changes: done.reduce((sum, { refresh }) => sum + refresh.changes.filter(accepts).length, 0),
    lockedSheets: [...lockedSheets],
    ...(refused && { refused }),
  };
}

/** Tables that are written at once: all of them, unless reading them once more would bring a larger answer than Excel gives. */
function groupsOf(due: readonly Due[]): readonly (readonly Due[])[] {
  const groups: Due[][] = [[]];
  let cells = 0;
  for (const one of due) {
    const { rows, header } = one.refresh.reading;
    const size = rows.length * header.length;
    if (cells > 0 && cells + size > CELLS_AT_ONCE) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(one);
    cells += size;
  }
  return groups;
}

const NOTHING: Refreshed = { kind: 'refreshed', tables: [], changes: 0, lockedSheets: [] };

interface Due {
  readonly refresh: TableRefresh;
  readonly write: TableWrite;
}

async function carryOutAll(context: Excel.RequestContext, due: readonly Due[]): Promise<Refusal | undefined> {
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
