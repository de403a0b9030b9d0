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
  /** Rows of a table whose keys are the criteria. */
  readonly plan: Pick<SheetPlan, 'rows'>;
  /** The area of the budget, as it is told. */
  readonly area: string;
}

/**
 * The ratios of a scorecard (财政健康度): one chart for each kind of ratio to one whole of which there are two or more, since
 * others have nothing to compare. Each label tells the interval, and what the value rests on.
 */
export function ratiosToOneWhole({ card, language, plan, area }: ChartedScorecard): readonly ChartPlan[] {
  const texts = chartTexts(language);
  return COMPARABLE.flatMap(({ whole, ratios }) => {
    const categories = ratios.flatMap((id) => {
      const score = card.rows.find(({ criterion }) => criterion.id === id);
      const row = plan.rows.find(({ key }) => key === id);
      const point = row && pointAt(row, 'value');
      return score && point ? [{ label: labelOf(score, language), points: [point] }] : [];
    });
    if (categories.length < 2) return [];
    const ratio = texts.ratioTo(inputName(whole, language));
    const chart = {
      id: `ratios-to-one-whole|${whole}|${ratios[0]}`,
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

/**
 * Ratios that may stand side by side: of one kind, to one whole. Own revenue ÷ spending says who pays and livelihood ÷
 * spending what for, a debt is a stock beside a year's flows, and what the government takes of output is a part where
 * trade is none: such pairs have a denominator in common and nothing to compare.
 */
const COMPARABLE: readonly {
  readonly whole: InputId;
  readonly ratios: readonly [CriterionId, CriterionId, ...CriterionId[]];
}[] = [
  // Parts of one sum.
  { whole: 'fiscal-resources', ratios: ['transfer-dependence', 'fund-to-resources'] },
  // The same debt without and with that of the financing vehicles.
  { whole: 'fiscal-resources', ratios: ['debt-ratio', 'broad-debt-ratio'] },
  // The narrow, the middle and the wide measure of what the government takes.
  { whole: 'gdp', ratios: ['tax-to-gdp', 'revenue-to-gdp', 'government-revenue-to-gdp'] },
  // What firms invest, trade and spend on research in a year, beside what the area puts out.
  { whole: 'gdp', ratios: ['investment-to-gdp', 'trade-dependence', 'rd-intensity'] },
];
