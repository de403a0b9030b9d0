import type { Measure } from '../../core/reading/observation';

/**
 * The measure that a report's own words for a figure tell, of those that its readings have: 办结率 is a share and
 * 完成年度投资计划 a completion, so that neither is answered with the level of the same thing. Nothing where they tell none.
 *
 * @example toldMeasure('办结率', ['share']) // 'share'
 */
export function toldMeasure(label: string, read: readonly Measure[]): Measure | undefined {
  return read.find((measure) => TOLD[measure]?.test(label) === true);
}

const TOLD: Readonly<Partial<Record<Measure, RegExp>>> = {
  growth: /(?:增速|增幅|涨幅|降幅|增长率|增长)$/u,
  cagr: /年均(?:增速|增幅|增长率?)$/u,
  share: /(?:占比|比重|比例|率)$/u,
  completion: /^完成.*(?:计划|任务|目标|预算)$|完成率$|进度$/u,
  change: /(?:变动|增减)$/u,
  multiple: /倍数$/u,
  rank: /(?:排名|位次|名次)$/u,
  duration: /(?:时间|时长|期限|年数|天数)$/u,
};

/**
 * Whether words only say how something is measured, not what: 增速, 投资额, 总数, 占地区生产总值比重. Cut out of a sentence
 * they stood for its subject; by themselves they could be anyone's.
 *
 * @example namesNothing('投资额') // true
 */
export function namesNothing(label: string): boolean {
  return NOTHING.test(label);
}

const NOTHING =
  /^(?:占.+(?:比重|比例)|(?:总|投资|累计|合计|同比|年均)*(?:增速|增幅|涨幅|降幅|增长率?|总?数量?|总?额|总量|金额|规模|面积|人数|占比|比重|比例|排名|投资))$/u;
