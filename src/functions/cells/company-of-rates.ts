import { isAboveOne, rateCompany, type RateWritten } from '../../core/formulas/rate';
import { isSole, rowsOf } from './common-shape';
import { isTooMany } from './most-cells';
import { readNumber } from './read-number';

/**
 * What the rates of a range tell of each other; nothing, where none is above 1, and nothing of a single cell. Bare ones tell
 * of bare ones, those whose unit alone says per cent of each other; cells that show themselves how they are written tell
 * nothing of those beside them.
 */
export function companyOfRates(cells: unknown, argument: string): Companies | undefined {
  const rows = rowsOf(cells);
  if (isSole(cells) || isTooMany(rows)) return undefined;
  const bare: number[] = [];
  const told: number[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const reading = readNumber(cell, argument);
      if (typeof reading === 'number') {
        if (isAboveOne(reading)) bare.push(reading);
      } else if (typeof reading === 'string' || reading.kind !== 'described') continue;
      else if (reading.isToldAlone) told.push(reading.value);
      else if (reading.notation === undefined && reading.unit === undefined) bare.push(reading.value);
    }
  }
  const [company, toldCompany] = [rateCompany(bare), rateCompany(told)];
  return company === undefined && toldCompany === undefined ? undefined : { company, toldCompany };
}

export type Companies = Pick<RateWritten, 'company' | 'toldCompany'>;
