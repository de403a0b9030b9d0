import type { Edit } from '../sheets/edits/edit';
import { placesOf } from '../sheets/edits/places';
import { announceWrite } from './announced-write';
import { takeBack } from './take-back';
import type { StandingRecords } from './standing-records';
import { Targets } from './targets';
import { answered } from './answered';
import { afterKeeping, packedGesture, type Keep, type PackedGesture } from './keep-gesture';
import { LetGo } from './watched-run';
import { writeEdit, type Added } from './write-edit';
import { recordGround, rememberAdded } from './write-record';

/**
 * Writes a list of edits in one request, all of them or none. Where Excel breaks off, or its answer is lost, what may have
 * been written is taken back before the failure is thrown on; a `HalfWritten` is thrown where that fails too. What it takes to
 * undo the gesture, if it is to be kept, is written first, so that it stands in the workbook whatever comes of the rest; answers
 * it.
 */
export async function carryOut(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { records = new Map(), asFound = () => edits, keep }: Known = {},
): Promise<PackedGesture | undefined> {
  const kept = keep && (await packedGesture(keep));
  const targets = new Targets(context.workbook, await recordGround(edits, records));
  const witness = askForWitness(context.workbook, edits);
  const part = kept && context.workbook.customXmlParts.add(kept.xml);
  const added = edits.map((edit) => writeEdit(targets, edit));
  showInFront(targets, edits);
  announceWrite(context, placesOf(edits));
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof LetGo) throw error;
    const ids = added.map(idOf);
    const written = asFound().map((edit, index) => ({ edit, id: ids[index], isKnown: isAnswered(witness) }));
    await takeBack(written, kept);
    throw error;
  }
  rememberAdded(targets.records);
  if (keep && kept && part) await afterKeeping(context, keep, kept, part);
  return kept;
}

/** What is known of the workbook into which edits are written. */
interface Known {
  /** The records that stand, where there are some among the edits. */
  readonly records?: StandingRecords;
  /** The edits as they turned out, where the same request has read what was there before it wrote. */
  readonly asFound?: () => readonly Edit[];
  /** What is kept of the gesture, so that a person can undo it. */
  readonly keep?: Keep | undefined;
}

/** Shows the new sheet that is to be seen next; last, since Excel shows none while another workbook is in front. */
function showInFront(targets: Targets, edits: readonly Edit[]): void {
  const [first] = edits.filter((edit) => edit.kind === 'sheet' && edit.to?.isInFront === true);
  if (first?.kind === 'sheet') targets.sheet(first.worksheet).activate();
}

/**
 * Asks, before anything is written, for what tells after a failure that Excel's answer came; needed where edits add
 * something. Nobody else asks for it, so that it is not known from an earlier answer.
 */
function askForWitness(
  { application }: Excel.Workbook,
  edits: readonly Edit[],
): Excel.Application | undefined {
  if (!edits.some(({ kind }) => kind === 'sheet' || kind === 'table' || kind === 'chart')) return undefined;
  application.load('calculationMode');
  return application;
}

/** Whether the answer came, and so names what was added until the failure, by id. */
function isAnswered(witness: Excel.Application | undefined): boolean {
  return answered(() => witness?.calculationMode) !== undefined;
}

/** The id that Excel gave to what was added, also where the request failed later on. */
function idOf(added: Added | undefined): string | undefined {
  return added && answered(() => added.id);
}
