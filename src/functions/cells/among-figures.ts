import { carriedFacts, type CarriedFacts } from '../../core/formulas/carried-facts';
import type { FigureRules } from '../../core/formulas/figure-rules';
import { yearsLeftOut } from '../../core/formulas/years-left-out';
import { isMissing, type Missing } from '../../core/missing';
import { inOneUnit } from '../../core/number/in-one-unit';
import type { FigureGiven } from '../../core/reading/figure-facts';
import type { NumberArgument } from '../../wording/functions/function-entry';

/** A figure among the numbers of a formula, which says of itself what it is. */
export interface FigureAmong extends FigureGiven {
  readonly place: number;
  readonly kind: NumberArgument['kind'];
}

/**
 * What the result of a formula carries on from its figures, whose amounts are brought into one unit: they are written
 * anew into `numbers`; `amounts` are as many as must be in one unit. No answer where they may not stand together, or their units are of different kinds.
 */
export function amongFigures(
  figures: readonly FigureAmong[],
  numbers: number[],
  amounts: number,
  rules: FigureRules,
): CarriedFacts | Missing {
  const inUnits = convertedAmounts(figures, numbers, amounts);
  if (isMissing(inUnits)) return inUnits;
  const carried = carriedFacts(figures, rules);
  if (isMissing(carried)) return carried;
  const leftOut = rules.isOfEachYear ? yearsLeftOut(figures, numbers.length) : undefined;
  if (leftOut !== undefined) return leftOut;
  const unit = rules.unitOf === undefined ? rules.unit : inUnits[0]?.facts.unit;
  return { ...carried, facts: { ...carried.facts, unit } };
}

/** Whether all amounts that say their units say one, so that none is to be converted. */
export function isInOneUnit(figures: readonly FigureAmong[]): boolean {
  let unit: string | undefined;
  for (const { kind, facts } of figures) {
    if (kind !== 'amount' || facts.unit === undefined) continue;
    if (unit !== undefined && unit !== facts.unit) return false;
    unit = facts.unit;
  }
  return true;
}

function convertedAmounts(
  figures: readonly FigureAmong[],
  numbers: number[],
  amounts: number,
): readonly FigureAmong[] | Missing {
  const inUnits = figures.filter(({ kind, facts }) => kind === 'amount' && facts.unit !== undefined);
  if (inUnits.length > 1) {
    const named = inUnits.map(({ argument, place, facts }) => ({
      argument,
      value: numbers[place] ?? 0,
      unit: facts.unit ?? '',
    }));
    const values = inOneUnit(named, inUnits.length < amounts);
    if (isMissing(values)) return values;
    for (const [index, value] of values.entries()) numbers[inUnits[index]?.place ?? 0] = value;
  }
  return inUnits;
}
