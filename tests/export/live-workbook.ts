import { writeXlsx } from 'hucre/xlsx';
import { planSheet } from '../../src/export/plan-sheet';
import { livePlan } from '../sheets/plan/live-plan';

/** A workbook of one table whose total row is computed by Excel and whose rates by our functions. */
export function liveWorkbook(): Promise<Uint8Array> {
  const plan = livePlan({ north: [30, 60], south: [10, 40] });
  return writeXlsx({ sheets: [planSheet({ plan, sheet: 'Live', table: 'Live' })] });
}

/** What a person sees of it. */
export const SHOWN = [
  ['Name', 'Revenue', 'Spending', 'Rate', 'Key'],
  ['north', '30.0', '60.0', '50.0%', 'north'],
  ['south', '10.0', '40.0', '25.0%', 'south'],
  ['Total', '40.0', '100.0', '40.0%', 'total'],
];
