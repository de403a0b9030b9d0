import { GESTURES_NAMESPACE } from '../sheets/undo/gesture-heading';
import { piecesOf } from '../sheets/edits/pieces';
import type { WayBack } from '../sheets/undo/way-back';
import { isRefusal, type Refusal } from '../wording/refusal';
import { refusalOf } from './errors';
import { HalfWritten } from './half-written';
import { inExcel } from './in-excel';
import { sendWrite } from './send-write';
import type { StandingRecords } from './standing-records';
import { Targets } from './targets';
import { beginWork } from './under-way';
import { writeEdit } from './write-edit';
import { recordGround, rememberAdded } from './write-record';

/** What is to be taken back, as the workbook is now. */
export interface FoundBack {
  readonly way: WayBack;
  readonly records: StandingRecords;
  /** The parts of the gestures that are taken back, which are forgotten then, by Excel's ids. */
  readonly parts: readonly string[];
}

/**
 * Finds a way back and writes it in one request, or several where it is large. Where that breaks off it is gone on with rather than taken back: what it takes
 * stands in the workbook until its end, and each step is written only where it still is to be. Answers the way; nothing where
 * there is none; a refusal where nothing was written, or, if `half-written`, a part.
 */
export async function carryBack(
  find: (context: Excel.RequestContext) => Promise<FoundBack | Refusal | undefined>,
): Promise<WayBack | Refusal | undefined> {
  const first = await inExcel((context) => attempt(context, find));
  if (first === undefined || isRefusal(first)) return first;
  if (first.failed === undefined) return first.way;
  const { way, failed } = first;
  const again = await inExcel((context) => attempt(context, find, way));
  // Excel's answer may have been lost when all was done.
  if (again === undefined) return way;
  if (isRefusal(again)) return refusalOf(new HalfWritten(way.places, failed));
  if (again.failed === undefined) return way;
  return refusalOf(again.isUntouched ? failed : new HalfWritten(way.places, again.failed));
}

interface Attempt {
  readonly way: WayBack;
  /** Why it broke off, if it did. */
  readonly failed?: unknown;
  /** Whether an earlier attempt at it has written nothing at all. */
  readonly isUntouched?: boolean;
}

async function attempt(
  context: Excel.RequestContext,
  find: (context: Excel.RequestContext) => Promise<FoundBack | Refusal | undefined>,
  earlier?: WayBack,
): Promise<Attempt | Refusal | undefined> {
  const found = await find(context);
  if (found === undefined || isRefusal(found)) return found;
  const { way, records, parts } = found;
  if (earlier !== undefined && JSON.stringify(way) === JSON.stringify(earlier)) {
    return { way, failed: 'as before', isUntouched: true };
  }
  const ground = await recordGround(way.edits, records);
  const pieces = [...piecesOf(way.edits)];
  // Where no cell is left to go back, what was kept is forgotten all the same.
  if (pieces.length === 0) pieces.push([]);
  const work = beginWork(pieces.length);
  try {
    for (const [index, piece] of pieces.entries()) {
      const targets = new Targets(context.workbook, ground);
      for (const edit of piece) writeEdit(targets, edit);
      if (index === pieces.length - 1) forget(context.workbook, parts);
      const failed = await sendWrite(context, way.places);
      if (failed) return { way, failed: failed.error };
      work.isDone(index + 1);
    }
  } finally {
    work.end();
  }
  rememberAdded(ground);
  return { way };
}

function forget({ customXmlParts }: Excel.Workbook, parts: readonly string[]): void {
  const kept = customXmlParts.getByNamespace(GESTURES_NAMESPACE);
  for (const part of parts) kept.getItem(part).delete();
}
