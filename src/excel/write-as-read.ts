import type { Edit } from '../sheets/edits/edit';
import { asFound } from '../sheets/edits/refresh-edits';
import { recordText, type RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { refusal, type Refusal } from '../wording/refusal';
import { answered } from './answered';
import { carryOut } from './carry-out';
import { HalfWritten } from './half-written';
import type { Keep } from './keep-gesture';
import { readRecords, type StandingRecords } from './standing-records';
import { askForState, foundIn, isAsRead } from './table-state';
import { takeBack } from './take-back';

/**
 * Writes into tables, if they still stand as they were read. Each is read once more in the same request, before the write: if it
 * turns out that somebody has changed or sorted one since, all is put back as it was, and the refusal names the table.
 */
export async function writeAsRead(
  context: Excel.RequestContext,
  tables: readonly LandmarkedTable[],
  edits: readonly Edit[],
  { records, keep }: { readonly records: StandingRecords; readonly keep: Keep },
): Promise<Refusal | undefined> {
  const before = tables.map(({ reading }) => askForState(context.workbook, reading));
  const asFoundBefore = (): readonly Edit[] =>
    asFound(edits, new Map(before.flatMap((state) => foundIn(state, records))));
  const moved = (): LandmarkedTable | undefined =>
    tables.find((table, index) => answered(() => isAsRead(before[index], table)) === false);
  const rewritten = async (): Promise<LandmarkedTable | undefined> => {
    const now = await readRecords(context);
    return tables.find(({ record }) => now.has(record.table) && !isRemembered(record, now));
  };
  let kept;
  try {
    kept = await carryOut(context, edits, { records, asFound: asFoundBefore, keep });
  } catch (error) {
    // A table that has changed may be the very reason: it has another number of columns, say.
    const first = error instanceof HalfWritten ? undefined : (moved() ?? (await rewritten()));
    if (first === undefined) throw error;
    return changedSince(first);
  }
  const first = moved();
  if (first === undefined) return undefined;
  await takeBack(
    asFoundBefore().map((edit) => ({ edit, isKnown: true })),
    kept,
  );
  return changedSince(first);
}

function changedSince({ reading: { table } }: LandmarkedTable): Refusal {
  return refusal('table-changed-since', { table });
}

/** Whether what the comparison took for what we wrote last is still what the workbook remembers. */
export function isRemembered(record: RegistryRecord, records: StandingRecords): boolean {
  const now = parseRegistryRecord(records.get(record.table)?.content);
  return !('kind' in now) && recordText(now) === recordText(record);
}
