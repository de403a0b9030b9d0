import type { Direction } from '../../../core/catalogue/indicator';
import type { BoundedEstimate } from '../../../core/health/bounded-estimate';
import type { CriterionId, ResultUnit } from '../../../core/health/criterion';
import { observationsBehind } from '../../../core/health/figures-behind';
import type { InputId, InputUnit } from '../../../core/health/health-input';
import { healthInput } from '../../../core/health/health-inputs';
import type { Scorecard } from '../../../core/health/scorecard';
import type { Language } from '../../../core/language';
import type { Missing } from '../../../core/missing';
import type { Observation } from '../../../core/reading/observation';
import { criterionTexts } from '../../../wording/health/criteria';
import { inputName } from '../../../wording/health/inputs';

/** What areas are compared in, in the order of the columns. */
export const REGION_MEASURES = [
  'gdp',
  'gdp-growth',
  'revenue',
  'revenue-growth',
  'self-sufficiency',
  'tax-share',
  'fund-revenue',
  'debt-ratio',
] as const;
export type RegionMeasure = (typeof REGION_MEASURES)[number];

/** A measure of one area as its scorecard has it: a figure that goes into it, or one of its criteria. */
export interface Measured {
  readonly value: BoundedEstimate | Missing;
  readonly unit: InputUnit | ResultUnit;
  readonly reads: readonly Observation[];
  readonly isStated: boolean;
  readonly inputs: readonly InputId[];
}

export function measured(measure: RegionMeasure, card: Scorecard): Measured | undefined {
  if (isFigure(measure))
    return measuredBy([measure], card.inputs[measure].value, healthInput(measure).unit, card);
  const row = card.rows.find(({ criterion }) => criterion.id === measure);
  return row && measuredBy(row.criterion.inputs, row.value, row.criterion.unit, card);
}

/** What a measure is called, as the scorecard calls it. */
export function measureName(measure: RegionMeasure, language: Language): string {
  return isFigure(measure) ? inputName(measure, language) : criterionTexts(measure, language).name;
}

/** The unit that a header names; none where cells show percentages. */
export function measureUnit(measure: RegionMeasure): InputUnit | undefined {
  if (!isFigure(measure)) return undefined;
  const { unit } = healthInput(measure);
  return unit === '1' ? undefined : unit;
}

function isFigure(measure: RegionMeasure): measure is Exclude<RegionMeasure, CriterionId> {
  return !CRITERIA.has(measure);
}

const CRITERIA: ReadonlySet<RegionMeasure> = new Set(['self-sufficiency', 'tax-share', 'debt-ratio']);

function measuredBy(
  inputs: readonly InputId[],
  value: Measured['value'],
  unit: Measured['unit'],
  card: Scorecard,
): Measured {
  const [only, ...others] = inputs;
  return {
    value,
    unit,
    reads: observationsBehind(inputs, card.inputs),
    isStated: only !== undefined && others.length === 0 && card.inputs[only].origin.kind === 'stated',
    inputs,
  };
}

/** Which end of the field is the first place. */
export function bestOf(measure: RegionMeasure): Exclude<Direction, 'neutral'> {
  return measure === 'debt-ratio' ? 'less-is-better' : 'more-is-better';
}
