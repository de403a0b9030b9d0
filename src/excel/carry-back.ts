import { GESTURES_NAMESPACE } from '../sheets/undo/gesture-heading';
import type { WayBack } from '../sheets/undo/way-back';
import { isRefusal, type Refusal } from '../wording/refusal';
import { announceWrite } from './announced-write';
import { refusalOf } from './errors';
import { HalfWritten } from './half-written';
import { inExcel } from './in-excel';
import type { StandingRecords } from './standing-records';
import { Targets } from './targets';
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
 * Finds a way back and writes it in one request. Where that breaks off it is gone on with rather than taken back: what it takes
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
  const targets = new Targets(context.workbook, await recordGround(way.edits, records));
  for (const edit of way.edits) writeEdit(targets, edit);
  const kept = context.workbook.customXmlParts.getByNamespace(GESTURES_NAMESPACE);
  for (const part of parts) kept.getItem(part).delete();
  announceWrite(context, way.places);
  try {
    await context.sync();
  } catch (failed) {
    return { way, failed };
  }
  rememberAdded(targets.records);
  return { way };
}
