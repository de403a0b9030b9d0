import { INDICATORS } from '../src/core/catalogue';
import { MEASURES, STATUSES, type Measure, type Status } from '../src/core/observation';

/** The choices that Excel offers while someone types; what is typed, the id, is the same in every language. */
export function functionEnums(language: 'english' | 'chinese'): readonly EnumerationMetadata[] {
  return [
    indicators(language),
    enumeration('MEASURE', MEASURES, MEASURE_WORDS, language),
    enumeration('STATUS', STATUSES, STATUS_WORDS, language),
  ];
}

/** Which parameters take their values from which list. */
export const ENUM_OF_PARAMETER: Readonly<Record<string, string>> = {
  indicator: 'INDICATOR',
  measure: 'MEASURE',
  status: 'STATUS',
};

export interface EnumerationMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
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
function indicators(language: 'english' | 'chinese'): EnumerationMetadata {
  return {
    id: 'INDICATOR',
    type: 'string',
    values: INDICATORS.map(({ id, english, chinese }) =>
      language === 'english'
        ? { name: english, stringValue: id, tooltip: chinese }
        : { name: chinese, stringValue: id, tooltip: english },
    ),
  };
}

function enumeration<Choice extends string>(
  id: string,
  choices: readonly Choice[],
  words: Readonly<Record<Choice, ChoiceWords>>,
  language: 'english' | 'chinese',
): EnumerationMetadata {
  return {
    id,
    type: 'string',
    values: choices.map((choice) => {
      const [name, tooltip] = words[choice][language];
      return { name, stringValue: choice, tooltip };
    }),
  };
}
