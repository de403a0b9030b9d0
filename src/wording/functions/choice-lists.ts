import { INDICATORS } from '../../core/catalogue';
import { MEASURES, STATUSES, type Measure, type Status } from '../../core/observation';
import type { Edition } from './function-text';

/** The choices that Excel offers while someone types; what is typed, the id, is the same in every language. */
export function choiceLists(edition: Edition): readonly ChoiceList[] {
  return [
    indicators(edition),
    choices('MEASURE', MEASURES, MEASURE_WORDS, edition),
    choices('STATUS', STATUSES, STATUS_WORDS, edition),
  ];
}

/** Which parameters take their values from which list. */
export const LIST_OF_PARAMETER: Readonly<Record<string, string>> = {
  indicator: 'INDICATOR',
  measure: 'MEASURE',
  status: 'STATUS',
};

/** A list of choices, in the shape that Excel reads. */
export interface ChoiceList {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly Choice[];
}

export interface Choice {
  readonly name: string;
  /** What is written into the formula. */
  readonly stringValue: string;
  readonly tooltip: string;
}

interface ChoiceWords {
  readonly english: readonly [name: string, tooltip: string];
  readonly chinese: readonly [name: string, tooltip: string];
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
  actual: { english: ['Actual', 'Reported as achieved'], chinese: ['实际', '报告所载实绩'] },
  estimated: {
    english: ['Estimated', 'Reported as expected or preliminary'],
    chinese: ['预计', '预计或初步核算'],
  },
  target: { english: ['Target', 'Planned or aspired to'], chinese: ['目标', '预期或力争'] },
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

function choices<Value extends string>(
  id: string,
  values: readonly Value[],
  words: Readonly<Record<Value, ChoiceWords>>,
  edition: Edition,
): ChoiceList {
  return {
    id,
    type: 'string',
    values: values.map((value) => {
      const [name, tooltip] = words[value][edition];
      return { name, stringValue: value, tooltip };
    }),
  };
}
