import { inverses, type Edit } from '../sheets/edits/edit';
import { placesOf } from '../sheets/edits/places';
import { askForRemains, type PerhapsWritten } from './remains';
import { HalfWritten } from './half-written';
import { askForRecords, standingRecords } from './standing-records';
import { Targets } from './targets';
import { writeEdit } from './write-edit';
import { recordGround, takeRecordBack } from './write-record';

/**
 * Takes back what a broken-off write has left: reads what of it stands, then carries out the inverses, the last edit's
 * first. What others have put there meanwhile stays. Throws a `HalfWritten` where something of ours may have stayed too.
 */
export async function takeBack(written: readonly PerhapsWritten[]): Promise<void> {
  const edits = written.map(({ edit }) => edit);
  let left: readonly Edit[];
  try {
    left = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const remains = askForRemains(context.workbook, written);
      const asked = askForRecords(context.workbook);
      await context.sync();
      const records = await standingRecords(context, asked);
      const { standing, unsure, filtered } = remains(records);
      const targets = new Targets(context.workbook, await recordGround(standing, records), filtered);
      for (const edit of inverses(standing)) {
        if (edit.kind === 'record' && targets.records)
          takeRecordBack(context.workbook, edit, targets.records);
        else writeEdit(targets, edit);
      }
      if (standing.length > 0) await context.sync();
      return unsure;
    });
  } catch (error) {
    throw new HalfWritten(placesOf(edits), error);
  }
  if (left.length > 0) throw new HalfWritten(placesOf(left));
}
