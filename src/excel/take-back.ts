import { inverses, type Edit } from '../sheets/edits/edit';
import { placesOf } from '../sheets/edits/places';
import { GESTURES_NAMESPACE } from '../sheets/undo/gesture-heading';
import { codeOf } from './errors';
import { HalfWritten } from './half-written';
import { isSameGesture, type PackedGesture } from './keep-gesture';
import { askForRemains, type PerhapsWritten } from './remains';
import { askForGestures, standingGestures } from './standing-gestures';
import { askForRecords, standingRecords } from './standing-records';
import { Targets } from './targets';
import { watchedRun } from './watched-run';
import { writeEdit } from './write-edit';
import { recordGround, takeRecordBack } from './write-record';

/**
 * Takes back what a broken-off write has left, the last of its requests first: reads what of each stands, then carries out the
 * inverses, the last edit's first; what was kept of the gesture goes last. What others have put there meanwhile stays. Throws a
 * `HalfWritten` where something of ours may have stayed too.
 */
export async function takeBack(
  requests: readonly (readonly PerhapsWritten[])[],
  kept?: PackedGesture,
): Promise<void> {
  const edits = requests.flat().map(({ edit }) => edit);
  let left: readonly Edit[];
  try {
    left = await oncePersonIsBack(edits, () => takenBack(requests, edits, kept));
  } catch (error) {
    throw new HalfWritten(placesOf(edits), error);
  }
  if (left.length > 0) throw new HalfWritten(placesOf(left));
}

/** Takes back what stands, the last request first; answers the edits of which it cannot be told whether they stand. */
function takenBack(
  requests: readonly (readonly PerhapsWritten[])[],
  edits: readonly Edit[],
  kept: PackedGesture | undefined,
): Promise<readonly Edit[]> {
  return watchedRun(async (context) => {
    const unsure: Edit[] = [];
    for (const [index, request] of [...requests.entries()].toReversed()) {
      // While something is left of which nobody is sure, so is what it takes to undo it.
      const forgotten = index === 0 && unsure.length === 0 ? kept : undefined;
      unsure.push(...(await requestBack(context, request, edits, forgotten)));
    }
    return unsure;
  }, 'writing');
}

/** Takes back one request, and where nothing stays what was kept of the gesture; answers the edits of which nobody is sure. */
async function requestBack(
  context: Excel.RequestContext,
  written: readonly PerhapsWritten[],
  edits: readonly Edit[],
  kept: PackedGesture | undefined,
): Promise<readonly Edit[]> {
  const remains = askForRemains(context.workbook, written, edits);
  const asked = askForRecords(context.workbook);
  const gestures = askForGestures(context.workbook);
  await context.sync();
  const records = await standingRecords(context, asked);
  const keptOnes = kept === undefined ? [] : await standingGestures(context, gestures);
  const ours = keptOnes.filter((one) => kept !== undefined && isSameGesture(one, kept));
  const { standing, unsure, filtered } = remains(records);
  const targets = new Targets(context.workbook, await recordGround(standing, records), filtered);
  for (const edit of inverses(standing)) {
    if (edit.kind === 'record' && targets.records) takeRecordBack(context.workbook, edit, targets.records);
    else writeEdit(targets, edit);
  }
  const parts = context.workbook.customXmlParts.getByNamespace(GESTURES_NAMESPACE);
  const forgotten = unsure.length === 0 ? ours : [];
  for (const { part } of forgotten) parts.getItem(part).delete();
  if (standing.length > 0 || forgotten.length > 0) await context.sync();
  return unsure;
}

/**
 * While another workbook is in front, Excel deletes no sheet: where one is to go, it is tried again for some seconds, in which the
 * person may be back.
 */
async function oncePersonIsBack<T>(edits: readonly Edit[], attempt: () => Promise<T>): Promise<T> {
  const addsSheet = edits.some(({ kind }) => kind === 'sheet');
  for (let left = addsSheet ? RETRIES : 0; left > 0; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (codeOf(error) !== 'GeneralException') throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    }
  }
  return attempt();
}

const RETRIES = 3;
/** In milliseconds. */
const RETRY_AFTER = 1_000;
