import { INDICATORS } from '../../core/catalogue/catalogue';
import { LAND_VARIANTS } from '../../core/formulas/land-dependence';
import { MEASURES, STATUSES, type Measure, type Status } from '../../core/reading/observation';
import { RATE_UNITS } from '../../core/formulas/rate';
import { choices, type ChoiceList, type ChoiceWords } from './choice';
import type { Edition } from './function-entry';
import { lookupChoices } from './lookup-choices';
import { LAND_VARIANT_CHOICES, RATE_UNIT_CHOICES } from './named-choices';
import { unitChoices } from './unit-choices';

/** The choices that Excel offers while someone types; what is typed, the id, is the same in every language. */
export function choiceLists(edition: Edition): readonly ChoiceList[] {
  return [
    indicators(edition),
    choices('MEASURE', MEASURES, MEASURE_WORDS, edition),
    choices('STATUS', STATUSES, STATUS_WORDS, edition),
    choices('RATE_UNIT', RATE_UNITS, RATE_UNIT_CHOICES, edition),
    choices('LAND_VARIANT', LAND_VARIANTS, LAND_VARIANT_CHOICES, edition),
    unitChoices(edition),
    ...lookupChoices(edition),
  ];
}

const MEASURE_WORDS: Readonly<Record<Measure, ChoiceWords>> = {
  level: { english: ['Level', 'The amount or count itself'], chinese: ['数值', '总量或数量本身'] },
  growth: {
    english: ['Growth', 'Change on the year before, in percent'],
    chinese: ['增速', '比上年增长的百分比'],
  },
  share: { english: ['Share', 'A part of a whole, in percent'], chinese: ['占比', '占总额的比重'] },
  change: { english: ['Change', 'An increase or decrease, in its unit'], chinese: ['增减', '增减的绝对量'] },
  completion: {
    english: ['Completion', 'Part of a budget or plan reached'],
    chinese: ['完成率', '完成预算或计划的比例'],
  },
  cagr: {
    english: ['Average growth', 'Yearly average over several years'],
    chinese: ['年均增速', '若干年的年均增长'],
  },
  multiple: {
    english: ['Multiple', 'So many times another figure'],
    chinese: ['倍数', '为另一数值的若干倍'],
  },
  rank: { english: ['Rank', 'Place among peers'], chinese: ['位次', '在同类中的名次'] },
  duration: { english: ['Duration', 'A length of time'], chinese: ['时长', '时间长度'] },
};

const STATUS_WORDS: Readonly<Record<Status, ChoiceWords>> = {
  actual: { english: ['Actual', 'Reported as achieved'], chinese: ['实际', '报告所载实际数'] },
  estimated: {
    english: ['Estimated', 'Reported as expected or preliminary'],
    chinese: ['预计', '预计或初步核算'],
  },
  target: {
    english: ['Target', 'Committed to, planned or striven for'],
    chinese: ['目标', '确保、预期或力争'],
  },
};

/** The name in the reader's language, and the other name as its explanation. */
function indicators(edition: Edition): ChoiceList {
  return {
    id: 'INDICATOR',
    type: 'string',
    values: INDICATORS.map(({ id, english, chinese }) =>
      edition === 'english'
        ? { name: english, stringValue: id, tooltip: chinese }
        : { name: chinese, stringValue: id, tooltip: english },
    ),
  };
}
