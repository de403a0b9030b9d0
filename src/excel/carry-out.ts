import type { Edit } from '../sheets/edits/edit';
import { piecesOf, type Piece, type TableSizes } from '../sheets/edits/pieces';
import { placesOf } from '../sheets/edits/places';
import { answered } from './answered';
import { afterKeeping, packedGesture, type Keep } from './keep-gesture';
import type { PerhapsWritten } from './remains';
import { sendWrite } from './send-write';
import type { StandingRecords } from './standing-records';
import { takeBack } from './take-back';
import { TakenBack } from './taken-back';
import { Targets } from './targets';
import { beginWork } from './under-way';
import { writeEdit, type Added } from './write-edit';
import { recordGround, rememberAdded } from './write-record';

/**
 * Writes a list of edits, all of them or none: in one request, or, where they are too many for one, in several, between which the
 * person can stop it. Where Excel breaks off, or its answer is lost, what may have been written is taken back before the failure is
 * thrown on; a `HalfWritten` is thrown where that fails too. What it takes to undo the gesture, if it is to be kept, is written
 * first, so that it stands in the workbook whatever comes of the rest; answers whether it is.
 */
export async function carryOut(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { records = new Map(), watch, keep }: Known = {},
): Promise<boolean> {
  const kept = keep && (await packedGesture(keep));
  const ground = await recordGround(edits, records);
  const pieces = piecesOf(edits, watch?.sizes);
  const sheets = new Map<string, string>();
  const written: (readonly PerhapsWritten[])[] = [];
  const work = beginWork(pieces.length);
  let keptPart: Excel.CustomXmlPart | undefined;
  try {
    for (const [index, piece] of pieces.entries()) {
      const targets = new Targets(context.workbook, ground, new Set(), sheets);
      const witness = askForWitness(context.workbook, piece);
      const watched = watch?.before(context.workbook, piece);
      if (index === 0) keptPart = kept && context.workbook.customXmlParts.add(kept.xml);
      const added = piece.map((edit) => writeEdit(targets, edit));
      if (index === pieces.length - 1) showInFront(targets, edits);
      const failed = await sendWrite(context, placesOf(edits));
      const ids = added.map(idOf);
      const isKnown = isAnswered(witness);
      written.push((watched?.asFound() ?? piece).map((edit, at) => ({ edit, id: ids[at], isKnown })));
      const isMoved = watched?.isMoved() === true;
      rememberSheets(sheets, piece, ids);
      work.isDone(index + 1);
      const isStopped = work.isStopped() && index + 1 < pieces.length;
      if (failed || isMoved || isStopped) {
        await takeBack(written, kept);
        throw failed?.error ?? new TakenBack(isMoved ? 'moved' : 'stopped');
      }
    }
  } finally {
    work.end();
  }
  rememberAdded(ground);
  if (keep && kept && keptPart) await afterKeeping(context, keep, kept, keptPart);
  return kept !== undefined;
}

/** What is known of the workbook into which edits are written. */
interface Known {
  /** The records that stand, where there are some among the edits. */
  readonly records?: StandingRecords;
  /** Looks, in each request that writes, at what is there before it does. */
  readonly watch?: Watch;
  /** What is kept of the gesture, so that a person can undo it. */
  readonly keep?: Keep | undefined;
}

/** Shows the new sheet that is to be seen next; last, since Excel shows none while another workbook is in front. */
function showInFront(targets: Targets, edits: readonly Edit[]): void {
  const [first] = edits.filter((edit) => edit.kind === 'sheet' && edit.to?.isInFront === true);
  if (first?.kind === 'sheet') targets.sheet(first.worksheet).activate();
}

/** Looks at what stands in the workbook right before it is written over. */
export interface Watch {
  /** How large the tables are at which it looks. */
  readonly sizes: TableSizes;
  /** Asks, before the edits of a request are queued. */
  readonly before: (workbook: Excel.Workbook, piece: Piece) => Watched;
}

/** What was asked, once the request is over. */
export interface Watched {
  /** The edits as they turned out: each with what it found. */
  readonly asFound: () => Piece;
  /** Whether something else stood there than was known, so that all is to be taken back; asked once. */
  readonly isMoved: () => boolean;
}

/**
 * Asks, before anything is written, for what tells after a failure that Excel's answer came; needed where edits add
 * something. Nobody else asks for it, so that it is not known from an earlier answer.
 */
function askForWitness({ application }: Excel.Workbook, edits: Piece): Excel.Application | undefined {
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

/** A sheet that was added is found by its id from then on: it may get another name. */
function rememberSheets(
  sheets: Map<string, string>,
  piece: Piece,
  ids: readonly (string | undefined)[],
): void {
  piece.forEach((edit, index) => {
    const id = ids[index];
    if (edit.kind === 'sheet' && id !== undefined) sheets.set(edit.worksheet, id);
  });
}
