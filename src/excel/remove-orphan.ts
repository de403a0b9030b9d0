import { removalEdits, type RemovableTable } from '../sheets/edits/removal-edits';
import { sameValue } from '../sheets/registry/cell-digest';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { askForTable, readingOf } from './asked-table';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';
import { askForKeeping } from './keep-gesture';
import { askForRecords, standingRecords } from './standing-records';

/**
 * Takes away a table that is ours and of which nothing is remembered: our cells alone. Looks once more before it writes: refused where
 * its sheet is protected, and where the table has changed since it was told. Can be undone as any gesture of ours.
 */
export async function removeOrphan(orphan: RemovableTable): Promise<Refusal | undefined> {
  const { table, id, worksheet } = orphan.reading;
  const answer = await inExcel(
    async (context): Promise<Refusal | undefined> => {
      const keeping = askForKeeping(context);
      const asked = askForRecords(context.workbook);
      const there = askForTable(context.workbook, id ?? table);
      await context.sync();
      const records = await standingRecords(context, asked);
      const now = readingOf(there);
      if (now === undefined) return refusal('table-gone', { table });
      if (now.isProtected) return refusal('target-protected', { sheet: worksheet });
      if (records.has(now.table) || !isAsTold(orphan, now)) return refusal('table-changed-since', { table });
      const edits = removalEdits({ ...orphan, reading: now });
      const { standing, byIds, at } = await keeping(context);
      // The table that goes has no id any more: undone, it gets its name again.
      const kept = byIds(edits).map((edit) => (edit.kind === 'table' ? { ...edit, table } : edit));
      await carryOut(context, edits, {
        records,
        keep: { standing, gesture: { kind: 'removal', at, edits: kept, tables: [] } },
      });
      return undefined;
    },
    { table },
  );
  return isRefusal(answer) ? answer : undefined;
}

function isAsTold({ reading }: RemovableTable, now: RemovableTable['reading']): boolean {
  return (
    now.table === reading.table &&
    now.header.join('\n') === reading.header.join('\n') &&
    now.rows.length === reading.rows.length &&
    now.rows.every((cells, row) =>
      cells.every((value, column) => sameValue(value, reading.rows[row]?.[column] ?? '')),
    )
  );
}
