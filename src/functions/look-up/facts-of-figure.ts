import { isMissing } from '../../core/missing';
import type { FigureFacts } from '../../core/reading/figure-facts';
import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { figureValue } from '../../library/resolve/figure-value';
import { quoteOf } from '../../library/text/quote';

/** What is known of a figure that a cell holds in a unit: the printed one, one that was asked for, or none that can be told. */
export function factsOfFigure(
  observation: Observation,
  data: ReportData,
  unit: string | undefined,
): FigureFacts {
  const { indicator, label, measure, period, status, bound, area, areaBasis, basis, report } = observation;
  return {
    indicator: indicator ?? label,
    measure,
    period,
    status,
    unit,
    bound,
    upperEnd: upperEndIn(unit, observation),
    area,
    areaBasis,
    basis,
    sentence: sentenceOf(observation, data),
    report,
  };
}

function upperEndIn(unit: string | undefined, { valueHigh, unit: printed }: Observation): number | undefined {
  if (valueHigh === undefined || unit === undefined) return undefined;
  const upper = figureValue({ value: valueHigh, unit: printed }, unit);
  return isMissing(upper) ? undefined : upper.value;
}

/** Cut out of the text once for each figure: many cells ask for the same. */
function sentenceOf(observation: Observation, data: ReportData): string {
  const sentence = SENTENCES.get(observation) ?? quoteOf(data, observation);
  SENTENCES.set(observation, sentence);
  return sentence;
}

const SENTENCES = new WeakMap<Observation, string>();
