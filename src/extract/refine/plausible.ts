import { indicatorById, type Indicator } from '../../core/catalogue/catalogue';
import { dimensionOf } from '../../core/number/unit';
import type { Doubt } from '../../core/reading/doubt';
import type { AdministrativeLevel } from '../../core/reading/report';
import type { Measure } from '../../core/reading/observation';
import type { Frame } from '../division/frame';
import { longestName } from '../names/name-trie';
import type { Reading } from '../state/reading';

/** What a figure is taken to be once the catalogue has been asked whether its thing can be measured so. */
export interface Plausible {
  readonly indicator?: string;
  readonly label: string;
  readonly measure: Measure;
  readonly doubts: readonly Doubt[];
}

/**
 * Asks whether an indicator comes in such a unit and is measured so. Where it does not, the figure keeps its words and
 * loses the indicator: what is counted under a name is then something else.
 */
export function plausible(
  { subject, phrased, share, mention }: Reading,
  frame: Frame,
  level: AdministrativeLevel | undefined,
): Plausible {
  const { label, indicators } = subject;
  const { unit } = phrased;
  const measure = measureOf(phrased, label);
  const known = [...combined(phrased, indicators), ...indicators]
    .map(indicatorById)
    .filter((indicator) => indicator !== undefined);
  const doubts = subject.doubts;
  const isOpen = indicators.length > 1 && level !== 'national' && level !== 'province';
  const chosen = known.find((indicator) => fits(indicator, measure, unit)) ?? known[0];
  // 旅游收入 and the like are spoken of between budgets too, outside the documents that are of nothing else.
  if (subject.isOfBudget === true && frame.stage === undefined) return { label, measure, doubts };
  // 财政收入 is the general budget's by the custom of the nation and the provinces; cities and counties have no one custom.
  if (isOpen) return { label, measure: rateMeasure(measure, unit), doubts };
  if (chosen === undefined) return { label, measure: rateMeasure(measure, unit), doubts };
  // What a share gained or lost is told of what it is a share of, as the share is.
  if (
    share !== undefined &&
    chosen.nature !== 'ratio' &&
    measure === 'change' &&
    dimensionOf(unit) === 'points'
  ) {
    const [id] = combined({ measure: 'share', of: share.of }, indicators);
    return { indicator: id ?? chosen.id, label, measure, doubts };
  }
  // Of a rank the label tells what is ranked; a name that is open stays so above.
  if (measure === 'rank') {
    return {
      indicator: chosen.id,
      label: phrased.rankOf === 'growth' ? `${label}增速` : label,
      measure,
      doubts,
    };
  }
  if (isDistance(phrased.against, measure, unit, chosen)) {
    return { label: chosen.nature === 'ratio' ? label : `${label}增速`, measure, doubts };
  }
  if (fits(chosen, measure, unit))
    return {
      indicator: chosen.id,
      label,
      measure: ratioMeasure(chosen, measure, unit, phrased.value),
      doubts,
    };
  // 固定资产投资12% among targets is a growth; 优良天数达到92% is another way to count.
  const isAmount = dimensionOf(chosen.unit) === 'money' || mention.says.reaches === undefined;
  const isTarget = frame.status === 'target' && isAmount;
  if (measure === 'level' && unit === '%' && isTarget) {
    return { indicator: chosen.id, label, measure: 'growth', doubts: [...doubts, 'unusual-unit'] };
  }
  return { label, measure, doubts: [...doubts, 'unusual-unit'] };
}

/** 预备费占支出预算的1.4% is a part of what the budget spends, and no budget of its own that was carried out. */
function measureOf({ measure, of = '' }: Reading['phrased'], label: string): Measure {
  const [kind] = /^(?:支出|收入)(?=预算)/u.exec(of) ?? [];
  return measure === 'completion' && kind !== undefined && !label.endsWith(kind) ? 'share' : measure;
}

/** A share that the catalogue knows as an indicator of its own: taxes in the revenue, research in the output. */
function combined(
  { measure, of }: { readonly measure: Measure; readonly of?: string | undefined },
  indicators: readonly string[],
): readonly string[] {
  if (measure !== 'share') return [];
  // 研发投入占比 and 税收收入占比 leave their whole unsaid, which custom tells.
  if (of === undefined) return UNSAID.filter(([part]) => indicators.includes(part)).map(([, id]) => id);
  const own = of.replace(ITS_OWN, '');
  const words = OF_REVENUE.has(own) ? '一般公共预算收入' : own;
  const found = longestName(words, 0);
  const whole = found?.end === words.length ? found.indicators[0] : words;
  return SHARES.filter(([part, all]) => indicators.includes(part) && whole === all).map(([, , id]) => id);
}

/** Of what taxes are a part, where it is named no further: 税收收入占一般公共预算的比重. */
const OF_REVENUE: ReadonlySet<string> = new Set([
  '收入',
  '地方收入',
  '一般公共预算',
  '公共财政预算',
  '一般预算',
]);
/** 全市生产总值 is the output of the area that the report is of. */
const ITS_OWN = /^[全我本]?[省市县区州](?=生产总值|GDP)/u;
const SHARES = [
  ['tax-revenue', 'general-budget-revenue', 'tax-share'],
  ['rd-expenditure', 'gdp', 'rd-intensity'],
] as const;

const UNSAID = [
  ['rd-expenditure', 'rd-intensity'],
  ['tax-revenue', 'tax-share'],
] as const;

/** 高于全国1.7个百分点 tells neither a level nor how it moved; points of what is no rate are those of its growth. */
function isDistance(
  against: string | undefined,
  measure: Measure,
  unit: string,
  { nature }: Indicator,
): boolean {
  if (measure !== 'change') return false;
  return (
    (dimensionOf(unit) === 'points' && nature !== 'ratio') || (against !== undefined && !TIME.test(against))
  );
}

const TIME = /年|五”|上期|同期|预算|届|执行数|决算数|完成数|快报数/u;

function fits({ unit: usual, nature }: Indicator, measure: Measure, unit: string): boolean {
  const dimension = dimensionOf(unit);
  switch (measure) {
    case 'growth':
    case 'cagr':
    case 'rank':
    case 'completion':
    case 'multiple':
      return true;
    case 'share':
      return dimension === 'share';
    case 'duration':
      return dimensionOf(usual) === 'time';
    case 'change':
      if (nature === 'ratio') {
        const isTimes = dimension === 'bare' && dimensionOf(usual) === 'multiple' && unit === '';
        return dimension === 'points' || dimension === dimensionOf(usual) || isTimes;
      }
      if (dimensionOf(usual) === 'money' && dimension === 'bare') return unit !== '';
      return dimension === dimensionOf(usual) || dimension === 'points';
    case 'level': {
      const expected = dimensionOf(usual);
      if (expected === dimension) return true;
      // 万元产值能耗1.1吨标准煤: for what it is, its name tells.
      if (expected === 'per' && unit !== '' && usual.startsWith(`${unit}/`)) return true;
      if (nature === 'ratio') return ['share', 'multiple', 'bare', 'per'].includes(dimension);
      if (expected === 'money' && dimension === 'bare') return unit !== '';
      return (expected === 'mass' && dimension === 'mass') || (expected === 'count' && dimension === 'count');
    }
  }
}

/** Prices kept within 3 % are a rise, whereas their index is 103. */
const PRICES: ReadonlySet<string> = new Set(['cpi', 'ppi']);
const LEAST_INDEX = 50;

/** How an indicator that fits is measured. */
function ratioMeasure({ id, nature }: Indicator, measure: Measure, unit: string, value: string): Measure {
  // Days of good air are counted, and do not last.
  if (measure === 'duration' && nature === 'flow') return 'level';
  const isRise =
    PRICES.has(id) && measure === 'level' && unit === '%' && Math.abs(Number(value)) < LEAST_INDEX;
  return isRise ? 'growth' : measure;
}

function rateMeasure(measure: Measure, unit: string): Measure {
  return measure === 'level' && dimensionOf(unit) === 'share' ? 'share' : measure;
}
