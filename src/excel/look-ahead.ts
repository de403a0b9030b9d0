import { addressOf, fitsSheet, footprintOf } from '../sheets/edits/extent';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import type { Refusal } from '../wording/refusal';
import { freePlace } from './free-place';
import { askForGround, obstacle } from './ground';
import { inExcel } from './in-excel';
import { beyondEdge, type PlacementOnSheet } from './placement';

/** The cells that a table would take, its heading and charts with it, and what stands in the way there; absent where nothing does. */
export interface GroundSeen {
  readonly kind: 'ground-seen';
  /** As Excel writes it: `Sheet1!A9:L22`. */
  readonly address: string;
  readonly obstacle?: Refusal;
}

/** Looks where a table would go, before anything is written: one read, and one more where a free place is looked for. */
export async function lookAhead(
  plan: SheetPlan,
  { kind, anchor }: PlacementOnSheet,
): Promise<GroundSeen | Refusal> {
  return inExcel(
    async (context): Promise<GroundSeen> => {
      const place = kind === 'below' ? await freePlace(context, anchor.worksheet) : anchor;
      const footprint = footprintOf(plan, place.row, place.column);
      const address = addressOf(place.worksheet, footprint);
      if (!fitsSheet(footprint)) {
        return { kind: 'ground-seen', address, obstacle: beyondEdge(place, footprint) };
      }
      const ground = askForGround(context.workbook, place, footprint);
      await context.sync();
      const inTheWay = obstacle(ground, footprint);
      return { kind: 'ground-seen', address, ...(inTheWay && { obstacle: inTheWay }) };
    },
    { sheet: anchor.worksheet },
  );
}
