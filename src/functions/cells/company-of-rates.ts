import { rateCompany, type RateCompany } from '../../core/formulas/rate';
import { rowsOf } from './common-shape';
import { isTooMany } from './most-cells';
import { readNumber } from './read-number';

/**
 * What the bare rates of a range tell of each other; nothing of a single cell. Cells that say themselves how they are written,
 * as percentages do, tell nothing of the bare ones beside them.
 */
export function companyOfRates(cells: unknown, argument: string): RateCompany | undefined {
  const rows = rowsOf(cells);
  if ((rows.length === 1 && rows[0]?.length === 1) || isTooMany(rows)) return undefined;
  const bare: number[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const reading = readNumber(cell, argument);
      const number = typeof reading === 'object' && isBare(reading) ? reading.value : reading;
      if (typeof number === 'number') bare.push(number);
    }
  }
  return rateCompany(bare);
}

function isBare(
  reading: Exclude<ReturnType<typeof readNumber>, number | string>,
): reading is Extract<typeof reading, { kind: 'described' }> {
  return reading.kind === 'described' && reading.notation === undefined && reading.unit === undefined;
}
