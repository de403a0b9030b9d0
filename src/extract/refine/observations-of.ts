import type { ExtractedObservation } from '../../core/reading/extracted';
import type { AreaBasis, PeriodBasis } from '../../core/reading/observation';
import type { Draft, Origin } from '../phrases/draft';
import { foundSpan, type ReadText } from '../text/read-text';
import { withLocalRevenue } from './local-revenue';
import { besideNeighbours } from './neighbours';
import { withoutThresholds } from './thresholds';
import { confidenceOf } from './confidence';

/** Drafts as the observations of a report, each under an id that the same text always gives it. */
export function observationsOf(
  drafts: readonly Draft[],
  text: ReadText,
  report: string,
): readonly ExtractedObservation[] {
  const taken = new Map<string, number>();
  return besideNeighbours(withLocalRevenue(withoutThresholds(withoutRepeats(drafts)))).map((draft) => {
    const { fields, origins, doubts } = draft;
    const figure = foundSpan(text, draft.figure.start, draft.figure.end);
    const concept = fields.indicator ?? `figure-${figure.start}`;
    const name = `${concept}.${fields.period.replace('/', '-')}.${fields.measure}.${fields.status}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return {
      id: count === 1 ? name : `${name}.${count}`,
      report,
      ...fields,
      areaBasis: areaBasis(origins.area),
      periodBasis: periodBasis(origins.period),
      source: foundSpan(text, draft.source.start, draft.source.end),
      figure,
      confidence: confidenceOf(doubts),
      doubts: [...new Set(doubts)],
    };
  });
}

/** One figure says one thing of a thing once, however many ways lead to it. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const said = new Set<string>();
  return drafts.filter(({ figure, fields }) => {
    const { indicator, label, measure, area } = fields;
    const key = `${figure.start}|${indicator ?? label}|${measure}|${area}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function areaBasis(origin: Origin | undefined): AreaBasis {
  if (origin === 'said') return 'stated';
  return origin === 'carried' ? 'carried' : 'inferred';
}

function periodBasis(origin: Origin | undefined): PeriodBasis {
  if (origin === 'said') return 'stated';
  return origin === 'custom' ? 'assumed' : 'part';
}
