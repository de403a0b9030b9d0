import type { GestureKind } from '../sheets/undo/kept-gesture';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { carryBack, type FoundBack } from './carry-back';
import { readGestures, type StandingGesture } from './standing-gestures';
import { readRecords } from './standing-records';
import { wayBackOf } from './way-back';

/** What we wrote last has been taken back. */
export interface GestureUndone {
  readonly kind: 'gesture-undone';
  readonly gesture: GestureKind;
  /** How many cells, rows, formulas or tables are as they were; none where somebody had undone it already. */
  readonly undone: number;
  /** What stays, since somebody has worked on it: cells by their addresses, tables and sheets by their names. */
  readonly left: readonly string[];
  /** New sheets that were emptied and stay: there may be notes on them, of which this Excel cannot tell; absent where there are none. */
  readonly emptied?: readonly string[];
}

/**
 * Takes back what we wrote last, by what the workbook keeps of it, whatever Excel's own undo has done meanwhile: three or four
 * reads and one write. Only what still holds what we wrote goes back; the rest is the user's, and is named. Refused where
 * nothing is kept, and where all of it is the user's by now.
 */
export async function undoGesture(): Promise<GestureUndone | Refusal> {
  let last: StandingGesture | undefined;
  const answer = await carryBack(async (context): Promise<FoundBack | Refusal | undefined> => {
    const gestures = await readGestures(context);
    const { number, digest } = last?.heading ?? {};
    const found =
      last === undefined
        ? gestures.findLast(({ gesture }) => gesture !== undefined)
        : gestures.find(({ heading }) => heading.number === number && heading.digest === digest);
    if (found?.gesture === undefined) return undefined;
    // What a first attempt has taken back before it broke off is not counted again.
    const isBegun = last !== undefined;
    last = found;
    const records = await readRecords(context);
    const way = await wayBackOf(context, found.gesture, records);
    if (isRefusal(way)) return way;
    if (!isBegun && way.undone === 0 && way.left.length > 0)
      return refusal('changed-by-user', { places: way.left });
    return { way, records, parts: [found.part] };
  });
  if (isRefusal(answer)) return answer;
  const gesture = (last as StandingGesture | undefined)?.gesture;
  if (answer === undefined || gesture === undefined) return refusal('nothing-to-undo');
  const { undone, left, emptied = [] } = answer;
  return {
    kind: 'gesture-undone',
    gesture: gesture.kind,
    undone,
    left,
    ...(emptied.length > 0 && { emptied }),
  };
}
