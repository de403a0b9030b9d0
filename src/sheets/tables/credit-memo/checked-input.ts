import type { Decimal } from '../../../core/number/decimal';
import { typedDigits } from '../../../core/number/typed-digits';
import type { GivenFigure } from '../../../core/health/given-figure';
import type { HealthInput, InputId } from '../../../core/health/health-input';
import { healthInput, isAmount, yearOf } from '../../../core/health/health-inputs';
import { isMissing, missing, type Missing } from '../../../core/missing';
import { convert } from '../../../core/number/quantity';
import { beyondRateInCell, negative } from '../../../core/formulas/argument-checks';
import { FRACTION } from '../../../core/number/unit';
import { unitFromName } from '../../../wording/units';
import type { CellValue } from '../../plan/plan-cell';

/**
 * A figure that the user put into a row, checked: a number, not negative, in a unit of its kind, of the row's year; a
 * rate as a fraction, as Excel holds percentages. Its digits are as many as the cell shows. Why not, where it is not.
 */
export function checkedFigure(
  id: InputId,
  cell: (column: string) => CellValue,
  shown: string,
  year: number,
): GivenFigure | Missing {
  const input = healthInput(id);
  const number = cell('value');
  if (typeof number !== 'number') return missing('not-a-number', { argument: 'value', value: number });
  const value = typedDigits(number, shown);
  const unit = isAmount(input) ? unitFromName(String(cell('unit'))) : FRACTION;
  const wrong =
    (isAmount(input) ? negative('value', number) : beyondRateInCell('value', number, LARGEST_TYPED)) ??
    ofOtherKind(input, value, unit) ??
    ofOtherYear(input, String(cell('period')), year);
  if (wrong) return wrong;
  const [source, date] = [String(cell('source')), String(cell('date'))];
  return { input: id, value, unit, ...(source !== '' && { source }), ...(date !== '' && { date }) };
}

/** The cell is formatted as a percentage, and Excel takes a 22.1 that is typed into it for 22.1%: what was pasted is left. */
const LARGEST_TYPED = 3;

/** A line or a tolerance: a number above 0. */
export function checkedLine(value: CellValue): number | Missing {
  if (typeof value !== 'number') return missing('not-a-number', { argument: 'value', value });
  return negative('value', value) ?? value;
}

function ofOtherKind({ unit: asked }: HealthInput, value: Decimal, unit: string): Missing | undefined {
  const converted = convert({ value, unit }, asked);
  return isMissing(converted) ? converted : undefined;
}

/** A period without a year says nothing against it. */
function ofOtherYear(input: HealthInput, period: string, year: number): Missing | undefined {
  const wanted = String(yearOf(input, year));
  const [given] = /\d{4}/.exec(period) ?? [];
  return given === undefined || given === wanted
    ? undefined
    : missing('period-mismatch', { one: wanted, other: given });
}
