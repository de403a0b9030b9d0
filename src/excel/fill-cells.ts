import type { CellsEdit } from '../sheets/edits/edit';
import type { LandmarkedTable } from '../sheets/undo/landmarks';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { askForKeeping, writeToKeep } from './keep-gesture';
import { readRecords } from './standing-records';
import { writeAsRead } from './write-as-read';

/**
 * Writes into cells of one table that was read, all of them or none: one read and one write. Refused where its sheet is
 * protected, and where somebody has changed the table since.
 */
export async function fillCells(
  table: LandmarkedTable,
  edits: readonly CellsEdit[],
): Promise<Refusal | undefined> {
  if (edits.length === 0) return undefined;
  const { table: name, worksheet, isProtected } = table.reading;
  if (isProtected) return refusal('target-protected', { sheet: worksheet });
  const answer = await inExcel(
    async (context) => {
      const keeping = askForKeeping(context);
      const records = await readRecords(context);
      const keep = writeToKeep('filling', await keeping(context), [{ refresh: table, edits }]);
      return writeAsRead(context, [table], edits, { records, keep });
    },
    { table: name },
  );
  return isRefusal(answer) ? answer : undefined;
}
