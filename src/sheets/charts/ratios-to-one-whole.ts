import { isMissing } from '../../core/missing';
import type { CriterionId } from '../../core/health/criterion';
import type { InputId } from '../../core/health/health-input';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import type { Language } from '../../core/language';
import { chartTexts } from './words';
import { criterionTexts } from '../../wording/health/criteria';
import { inputName } from '../../wording/health/inputs';
import { bareIntervalText } from '../../wording/health/values';
import { terms } from '../../wording/terms';
import type { ChartPlan } from './chart-plan';
import type { SheetPlan } from '../plan/sheet-plan';
import { clusteredChart, pointAt } from './clustered-chart';

/** What the charts below a scorecard draw from. */
export interface ChartedScorecard {
  readonly card: Scorecard;
  readonly language: Language;
  readonly plan: SheetPlan;
  /** The area of the budget, as it is told. */
  readonly area: string;
}

/**
 * The ratios of a scorecard (财政健康度): one chart for each whole to which two or more of them relate, since a share of
 * spending and a share of output have no axis in common. Each label tells the interval, and what the value rests on.
 */
export function ratiosToOneWhole({ card, language, plan, area }: ChartedScorecard): readonly ChartPlan[] {
  const texts = chartTexts(language);
  return [...WHOLES].flatMap(([whole, ids]) => {
    const categories = ids.flatMap((id) => {
      const score = card.rows.find(({ criterion }) => criterion.id === id);
      const row = plan.rows.find(({ key }) => key === id);
      const point = row && pointAt(row, 'value');
      return score && point ? [{ label: labelOf(score, language), points: [point] }] : [];
    });
    if (categories.length < 2) return [];
    const ratio = texts.ratioTo(inputName(whole, language));
    const chart = {
      id: `ratios-to-one-whole|${whole}`,
      title: texts.ratioTitle(ratio, card.year, area),
      series: [String(card.year)],
      categories,
      valueTitle: ratio,
      valueFormat: '0%',
    };
    return [clusteredChart(chart, language)];
  });
}

function labelOf({ criterion, value, remarks }: ScoreRow, language: Language): string {
  const texts = chartTexts(language);
  const { name } = criterionTexts(criterion.id, language);
  if (isMissing(value)) return name;
  const kinds = new Set(remarks.map(({ kind }) => kind));
  const interval = bareIntervalText(value, criterion.unit, language);
  const marks = [
    ...(interval === '' ? [] : [interval]),
    ...(value.bound === 'exact' ? [] : [terms(language).bounds[value.bound]]),
    ...(kinds.has('estimated') ? [terms(language).statuses.estimated] : []),
    ...(kinds.has('area-assumed') ? [texts.areaAssumed] : []),
    ...(kinds.has('given') ? [texts.given] : []),
  ];
  return texts.marked(name, marks);
}

/** By the denominator, which is the last input of each where it has several. */
const WHOLES: ReadonlyMap<InputId, readonly CriterionId[]> = new Map<InputId, readonly CriterionId[]>([
  ['expenditure', ['self-sufficiency', 'livelihood-share']],
  ['revenue', ['tax-share', 'land-to-revenue']],
  ['fiscal-resources', ['transfer-dependence', 'fund-to-resources', 'debt-ratio', 'broad-debt-ratio']],
  [
    'gdp',
    [
      'revenue-to-gdp',
      'tax-to-gdp',
      'government-revenue-to-gdp',
      'debt-to-gdp',
      'investment-to-gdp',
      'trade-dependence',
      'rd-intensity',
    ],
  ],
]);
