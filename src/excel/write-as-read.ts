import type { Edit } from '../sheets/edits/edit';
import { recordText, type RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { HalfWritten } from './half-written';
import type { Keep } from './keep-gesture';
import { readRecords, type StandingRecords } from './standing-records';
import { TakenBack } from './taken-back';
import { tablesAsRead } from './tables-as-read';

/**
 * Writes into tables, if they still stand as they were read. Each is read once more in the same request, before the write: if it
 * turns out that somebody has changed or sorted one since, all is put back as it was, and the refusal names the table.
 */
export async function writeAsRead(
  context: Excel.RequestContext,
  tables: readonly LandmarkedTable[],
  edits: readonly Edit[],
  { records, keep }: { readonly records: StandingRecords; readonly keep: Keep },
): Promise<WrittenAsRead | Refusal> {
  const watch = tablesAsRead(tables, records);
  const rewritten = async (): Promise<LandmarkedTable | undefined> => {
    const now = await readRecords(context);
    return tables.find(({ record }) => now.has(record.table) && !isRemembered(record, now));
  };
  try {
    return { kind: 'written', isKept: await carryOut(context, edits, { records, watch, keep }) };
  } catch (error) {
    if (error instanceof TakenBack && error.because === 'stopped') throw error;
    // A table that has changed may be the very reason: it has another number of columns, say.
    const first = error instanceof HalfWritten ? undefined : (watch.moved() ?? (await rewritten()));
    if (first === undefined) throw error;
    return refusal('table-changed-since', { table: first.reading.table });
  }
}

export interface WrittenAsRead {
  readonly kind: 'written';
  /** Whether the workbook keeps what it takes to undo it. */
  readonly isKept: boolean;
}

/** Whether what the comparison took for what we wrote last is still what the workbook remembers. */
export function isRemembered(record: RegistryRecord, records: StandingRecords): boolean {
  const now = parseRegistryRecord(records.get(record.table)?.content);
  return !('kind' in now) && recordText(now) === recordText(record);
}
