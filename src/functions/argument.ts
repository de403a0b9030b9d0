import { isMissing, missing, type Missing } from '../core/missing';
import { rateAsFraction, type RateUnit } from '../core/formulas/rate';
import { unitScale } from '../core/number/unit';
import { cellError } from './cell-answer';
import { readRateUnit } from './choices';
import type { Figure } from './read-figure';

/** A cell or range given to a formula, and what its numbers must be. */
export interface Argument {
  readonly cells: unknown;
  /** Only of amounts is it asked whether their units are one. */
  readonly role: 'amount' | 'rate' | 'years';
  /** The number that the formula takes, or why this one is not it. */
  readonly accept: (figure: number | Figure, argument: string) => number | Missing;
}

/** Amounts of money, counts and other levels: no percentages, and no percentage points. */
export function amount(cells: unknown): Argument {
  return { cells, role: 'amount', accept: (figure, argument) => levelOf(figure, argument, 'amount') };
}

/** A number of years. */
export function spanOfYears(cells: unknown): Argument {
  return { cells, role: 'years', accept: (figure, argument) => levelOf(figure, argument, 'years') };
}

/**
 * Growths or shares, as the fractions that the formulas take. What is written as a percentage is one; of bare numbers
 * `rateUnit` tells how they are written, and without it one beyond ±3 is asked about.
 *
 * @throws the error that the cell is to show, where there is no such unit
 */
export function rate(cells: unknown, rateUnit: unknown): Argument {
  const unit = readRateUnit(rateUnit);
  if (isMissing(unit)) {
    throw cellError(unit);
  }
  return { cells, role: 'rate', accept: (figure, argument) => rateOf(figure, argument, unit) };
}

function levelOf(figure: number | Figure, argument: string, wanted: 'amount' | 'years'): number | Missing {
  if (typeof figure === 'number') {
    return figure;
  }
  return figure.notation === undefined
    ? figure.value
    : missing('wrong-unit', { argument, given: figure.notation, wanted });
}

function rateOf(figure: number | Figure, argument: string, unit: RateUnit | undefined): number | Missing {
  if (typeof figure === 'number') {
    return rateAsFraction(figure, argument, unit);
  }
  if (figure.notation === 'percentage') {
    return figure.value;
  }
  return figure.notation === undefined && figure.unit === undefined
    ? rateAsFraction(figure.value, argument, unit)
    : missing('wrong-unit', { argument, given: figure.notation ?? figure.unit ?? '', wanted: 'rate' });
}

/** Refuses amounts in different units: 亿元 and 万元, or yuan and dollars. */
export function unlikeUnits(amounts: readonly NamedUnit[]): Missing | undefined {
  const [one, ...others] = amounts;
  const other = others.find(({ unit }) => one !== undefined && !isSameUnit(unit, one.unit));
  return one === undefined || other === undefined
    ? undefined
    : missing('units-differ', {
        one: one.argument,
        oneUnit: one.unit,
        other: other.argument,
        otherUnit: other.unit,
      });
}

export interface NamedUnit {
  readonly argument: string;
  readonly unit: string;
}

function isSameUnit(one: string, other: string): boolean {
  const [left, right] = [unitScale(one), unitScale(other)];
  return left.base === right.base && left.power === right.power;
}
