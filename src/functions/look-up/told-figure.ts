import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import { boundedFormat } from '../../core/number/bounded-format';
import { followed } from '../../core/number/number-format';
import type { ShownNumber } from '../../core/number/shown-number';
import type { FigureFacts } from '../../core/reading/figure-facts';
import type { Observation } from '../../core/reading/observation';
import { figureValue } from '../../library/resolve/figure-value';
import type { ResolvedFigure } from '../../library/resolve/resolve-figure';
import { quoteOf } from '../../library/text/quote';
import { unaskedTarget } from '../../wording/unasked-target';

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
    facts: {
      indicator: observation.indicator ?? observation.label,
      measure: observation.measure,
      period: observation.period,
      status,
      unit,
      bound,
      upperEnd: upper?.value,
      area: observation.area,
      areaBasis: observation.areaBasis,
      basis: observation.basis,
      remark: target?.remark,
      sentence: sentenceOf(figure),
      report: observation.report,
    },
  };
}

/** In the unit of the figure. */
function upperEnd({ observation, unit }: ResolvedFigure): ShownNumber | undefined {
  const { valueHigh, unit: printed } = observation;
  const upper = valueHigh === undefined ? undefined : figureValue({ value: valueHigh, unit: printed }, unit);
  return upper === undefined || isMissing(upper) ? undefined : upper;
}

/** Cut out of the text once for each figure: many cells ask for the same. */
function sentenceOf({ data, observation }: ResolvedFigure): string {
  const sentence = SENTENCES.get(observation) ?? quoteOf(data, observation);
  SENTENCES.set(observation, sentence);
  return sentence;
}

const SENTENCES = new WeakMap<Observation, string>();
