import { joinedWays, type WayBack } from '../sheets/undo/way-back';
import { isRefusal, type Refusal } from '../wording/refusal';
import { carryBack, type FoundBack } from './carry-back';
import { readGestures } from './standing-gestures';
import { wayBackOf } from './way-back';

export interface FormulasRestored {
  readonly kind: 'formulas-restored';
  readonly formulas: number;
  /** The cells of those that stay values, since something else was put there meanwhile. */
  readonly left: readonly string[];
}

/**
 * Brings back all formulas that became values, by what the workbook keeps of each time that was done: two reads, one
 * write, and a read for each time. What has been changed since stays as it is, and what is kept of it too.
 */
export async function restoreFormulas(): Promise<FormulasRestored | Refusal> {
  let digests: ReadonlySet<string> | undefined;
  const answer = await carryBack(async (context): Promise<FoundBack | Refusal | undefined> => {
    const gestures = await readGestures(context);
    const frozen = gestures.filter(
      ({ gesture, heading }) =>
        gesture?.kind === 'freezing' && (digests === undefined || digests.has(heading.digest)),
    );
    if (frozen.length === 0) return undefined;
    digests = new Set(frozen.map(({ heading }) => heading.digest));
    const ways: WayBack[] = [];
    const parts: string[] = [];
    // The last one is written last: of what became values twice, it knows the formula.
    for (const { gesture, part } of frozen) {
      if (gesture === undefined) continue;
      const way = await wayBackOf(context, gesture, new Map());
      if (isRefusal(way)) return way;
      ways.push(way);
      if (way.left.length === 0) parts.push(part);
    }
    return { way: joinedWays(ways), records: new Map(), parts };
  });
  if (isRefusal(answer)) return answer;
  return { kind: 'formulas-restored', formulas: answer?.undone ?? 0, left: answer?.left ?? [] };
}
