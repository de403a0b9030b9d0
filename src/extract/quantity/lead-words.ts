import type { Bound, Strength } from '../../core/reading/bound';
import { BOUNDS_BEFORE } from './bounds';

/** What the words before a figure say of it. */
export interface Lead {
  readonly bound?: Bound;
  /** A rise or a fall: the figure is a change, and a fall is negative. */
  readonly direction?: 'up' | 'down';
  /** The size of a rise or a fall, which may itself grow or shrink: 降幅收窄 is a rise. */
  readonly size?: 'up' | 'down';
  /** How firmly a target is meant. */
  readonly strength?: Strength;
}

/** Every word that may stand before a figure without changing which number it is, the longest first. */
export const LEAD_WORDS: readonly (readonly [string, Lead])[] = [
  ...Object.entries(BOUNDS_BEFORE).map(([word, bound]): readonly [string, Lead] => [word, { bound }]),
  ...leads(
    { direction: 'up' },
    '增长',
    '上升',
    '提高',
    '提升',
    '增加',
    '上涨',
    '扩大',
    '净增',
    '升',
    '增',
    '涨',
    '回升',
    '增收',
    '增支',
    '多增',
    '超收',
    '超支',
  ),
  ...leads({ size: 'up' }, '涨幅', '增幅', '升幅', '增速', '增长率', '增长速度', '增长幅度'),
  ...leads({ size: 'down' }, '降幅', '跌幅'),
  ...leads({ direction: 'up' }, 'up', 'upby', 'grew', 'grewby', 'growthof', 'rose', 'roseby', 'increased'),
  ...leads({ direction: 'up' }, 'increasedby'),
  ...leads({ direction: 'down' }, '下降', '减少', '降低', '回落', '下滑', '下跌', '缩小', '收窄', '负增长'),
  ...leads({ direction: 'down' }, '跌', '减收', '减支', '少增', '短收'),
  ...leads({ direction: 'down' }, '压减', '压缩', '降', '减', 'down', 'downby', 'fell', 'fellby', 'declined'),
  ...leads({ direction: 'down' }, 'declinedby', 'decreased', 'decreasedby', 'dropped', 'droppedby'),
  ...leads(
    {},
    '增长到',
    '增长至',
    '增加到',
    '增加至',
    '增至',
    '提高到',
    '提高至',
    '提升到',
    '提升至',
    '升至',
  ),
  ...leads(
    {},
    '上升到',
    '上升至',
    '扩大到',
    '扩大至',
    '下降到',
    '下降至',
    '降低到',
    '降低至',
    '降到',
    '降至',
  ),
  ...leads(
    {},
    '减少到',
    '减少至',
    '减至',
    '缩小到',
    '缩小至',
    '收窄到',
    '收窄至',
    '下滑到',
    '下滑至',
    '回升到',
    '回升至',
    '回落到',
    '回落至',
    '压减到',
    '压减至',
    '稳定在',
    '保持在',
    '控制在',
  ),
  ...leads({}, '同比', '环比', '年均', '比上年', '较上年', '比去年', '较去年', '了', '幅度', '率'),
  ...leads({}, '预计', '预期', '计划', '目标', '实现', '完成', '达到', '达', '为'),
  ...leads({ strength: 'committed' }, '确保'),
  ...leads({ strength: 'aspired' }, '力争', '努力', '争取', '奋力'),
  ...leads({}, '折合', '高达', '仅为', '仅'),
  ...leads({}, '占比', '占', '共', '合计', '总计', '累计', '共计', '是'),
].toSorted(([one], [other]) => other.length - one.length);

function leads(lead: Lead, ...words: readonly string[]): readonly (readonly [string, Lead])[] {
  return words.map((word) => [word, lead]);
}
