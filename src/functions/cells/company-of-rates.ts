import { rateCompany, type RateWritten } from '../../core/formulas/rate';
import { rowsOf } from './common-shape';
import { isTooMany } from './most-cells';
import { readNumber } from './read-number';

/**
 * What the rates of a range tell of each other; nothing of a single cell. Bare ones tell of bare ones, those whose unit alone
 * says per cent of each other; cells that show themselves how they are written tell nothing of those beside them.
 */
export function companyOfRates(cells: unknown, argument: string): Companies {
  const rows = rowsOf(cells);
  if ((rows.length === 1 && rows[0]?.length === 1) || isTooMany(rows)) return ALONE;
  const bare: number[] = [];
  const told: number[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const reading = readNumber(cell, argument);
      if (typeof reading === 'number') bare.push(reading);
      else if (typeof reading === 'string' || reading.kind !== 'described') continue;
      else if (reading.isToldAlone) told.push(reading.value);
      else if (reading.notation === undefined && reading.unit === undefined) bare.push(reading.value);
    }
  }
  return { company: rateCompany(bare), toldCompany: rateCompany(told) };
}

type Companies = Pick<RateWritten, 'company' | 'toldCompany'>;

const ALONE: Companies = {};
