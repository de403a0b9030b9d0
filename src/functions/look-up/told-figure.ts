import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import { boundedFormat } from '../../core/number/bounded-format';
import { followed } from '../../core/number/number-format';
import type { ShownNumber } from '../../core/number/shown-number';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { figureValue } from '../../library/resolve/figure-value';
import type { ResolvedFigure } from '../../library/resolve/resolve-figure';
import { unaskedTarget } from '../../wording/unasked-target';
import { factsOfFigure } from './facts-of-figure';

/** A figure with all that is known of it, and the format that shows its bound, its upper end, and that it is planned. */
export interface ToldFigure extends ShownNumber {
  readonly facts: FigureFacts;
}

/**
 * Tells a figure of a report as a cell is to hold it: >335, 2%—3%; and where nobody asked for a target, and the report has
 * nothing else, that it is one.
 */
export function toldFigure(figure: ResolvedFigure, isStatusSaid: boolean, language: Language): ToldFigure {
  const { value, unit, observation } = figure;
  const { status, bound } = observation;
  const upper = upperEnd(figure);
  const target = status === 'target' && !isStatusSaid ? unaskedTarget(language) : undefined;
  const bounded = boundedFormat(figure.format, bound, figure.end === 'low' ? upper : undefined);
  return {
    value,
    format: target ? followed(bounded, target.mark) : bounded,
    facts: { ...factsOfFigure(observation, figure.data, unit), remark: target?.remark },
  };
}

/** In the unit of the figure. */
function upperEnd({ observation, unit }: ResolvedFigure): ShownNumber | undefined {
  const { valueHigh, unit: printed } = observation;
  const upper = valueHigh === undefined ? undefined : figureValue({ value: valueHigh, unit: printed }, unit);
  return upper === undefined || isMissing(upper) ? undefined : upper;
}
