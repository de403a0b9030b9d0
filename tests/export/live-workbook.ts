import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { planSheet } from '../../src/export/plan-sheet';
import { livePlan } from '../sheets/plan/live-plan';

/** A sheet with one table, whose total rate is computed by a formula of Excel's own and whose other rates by ours. */
export function liveSheet(): WriteSheet {
  const plan = livePlan({ north: [30, 60], south: [10, 40] });
  return planSheet({ plan, sheet: 'Live', table: 'Live' });
}

export function liveWorkbook(sheet: WriteSheet = liveSheet()): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheet] });
}

/** What a person sees of it. */
export const SHOWN = [
  ['Name', 'Revenue', 'Spending', 'Rate', 'Key'],
  ['north', '30.0', '60.0', '50.0%', 'north'],
  ['south', '10.0', '40.0', '25.0%', 'south'],
  ['Total', '', '', '40.0%', 'total'],
];
