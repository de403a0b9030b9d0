import { adoptionEdits, forgettingEdits, type StrayChoice } from '../sheets/edits/settle-edits';
import type { Edit } from '../sheets/edits/edit';
import type { StrayTable } from '../sheets/registry/found-table';
import { recordText, type RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { findRanges } from './find-ranges';
import { inExcel } from './in-excel';
import { askForRecords, standingRecords, type StandingRecords } from './standing-records';

/**
 * Does what a person chose about a table that is ours and is not refreshed; an orphan takes the record given. Looks once more
 * before it writes: refused where the table, or what is remembered of it, has changed since it was told.
 */
export async function settleStray(
  stray: StrayTable,
  choice: StrayChoice,
  rebuilt?: RegistryRecord,
): Promise<Refusal | undefined> {
  const table = stray.kind === 'range' ? stray.record.table : stray.reading.table;
  const answer = await inExcel(
    async (context): Promise<Refusal | undefined> => {
      const asked = askForRecords(context.workbook);
      const there =
        stray.kind === 'range'
          ? undefined
          : context.workbook.tables.getItemOrNullObject(stray.reading.id ?? stray.reading.table);
      there?.load('name');
      await context.sync();
      const records = await standingRecords(context, asked);
      if (there?.isNullObject) return refusal('table-gone', { table });
      const isOther = there !== undefined && there.name !== table;
      if (isOther || !isAsTold(stray, records)) return refusal('table-changed-since', { table });
      const edits = await editsFor(context, stray, choice, rebuilt);
      if (edits.length === 0) {
        return refusal(stray.kind === 'orphan' ? 'table-unknown' : 'table-gone', { table });
      }
      await carryOut(context, edits, { records });
      return undefined;
    },
    { table },
  );
  return isRefusal(answer) ? answer : undefined;
}

async function editsFor(
  context: Excel.RequestContext,
  stray: StrayTable,
  choice: StrayChoice,
  rebuilt: RegistryRecord | undefined,
): Promise<readonly Edit[]> {
  if (choice !== 'adopt') return stray.kind === 'orphan' ? [] : forgettingEdits(stray);
  if (stray.kind !== 'range') return adoptionEdits(stray, rebuilt);
  // Its cells may have moved.
  const now = (await findRanges(context, [stray.record])).get(stray.record);
  return now === undefined ? [] : adoptionEdits(now);
}

function isAsTold(stray: StrayTable, records: StandingRecords): boolean {
  if (stray.kind !== 'range' && records.has(stray.reading.table)) return false;
  if (stray.kind === 'orphan') return true;
  const now = parseRegistryRecord(records.get(stray.record.table)?.content);
  return !('kind' in now) && recordText(now) === recordText(stray.record);
}
