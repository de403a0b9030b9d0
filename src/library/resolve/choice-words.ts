import { choiceByWord } from '../../core/names/choice-by-word';
import { missing, type Missing } from '../../core/missing';
import { MEASURES, STATUSES, type Measure, type Status } from '../../core/reading/observation';

/** The measure that a word stands for, in English or Chinese: `growth`, `增速`; else `unknown-choice`. */
export function readMeasure(word: string): Measure | Missing {
  return (
    measureByWord(word) ?? missing('unknown-choice', { argument: 'measure', given: word, allowed: MEASURES })
  );
}

/** The status that a word stands for, in English or Chinese: `target`, `目标`; else `unknown-choice`. */
export function readStatus(word: string): Status | Missing {
  return (
    statusByWord(word) ?? missing('unknown-choice', { argument: 'status', given: word, allowed: STATUSES })
  );
}

/** What people write for a measure, besides its id. */
export const MEASURE_WORDS: Readonly<Record<Measure, readonly string[]>> = {
  level: ['水平', '数值', '总量', '绝对值', '金额', 'value', 'amount'],
  growth: ['增速', '同比增速', '同比', '增长', '增长率', '增幅', 'growth rate', 'yoy'],
  share: ['占比', '比重', '份额', 'proportion'],
  change: ['变动', '增减', '变化'],
  completion: ['完成率', '完成比例', 'completion rate'],
  cagr: ['年均增速', '年均增长', '平均增速', 'average growth', 'average yearly growth'],
  multiple: ['倍数', 'times'],
  rank: ['排名', '位次', '名次', 'ranking'],
  duration: ['时长', '期限', '时间'],
};

/** What people write for a status, besides its id. */
export const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  actual: ['实际', '实绩', '完成', '完成值', 'result'],
  estimated: ['预计', '初步核算', '估计', 'estimate'],
  target: ['目标', '预期目标', '预期', '计划', 'goal', 'plan', 'planned'],
};

const measureByWord = choiceByWord(MEASURE_WORDS);
const statusByWord = choiceByWord(STATUS_WORDS);
