import type { Frame } from '../division/frame';
import type { Reading } from '../state/read-passage';

/**
 * What a budget or a plan foresees, which a passage on what came of it names too: 年初预算为3亿元, 控制在预期4%以内; or, in a
 * document of budgets, what one was adjusted from and to.
 */
export function isForeseen(
  { text, figure, says, lead }: Reading['mention'],
  { measure, isPlanned, isBeforeAdjustment }: Reading['phrased'],
  { stage }: Frame,
): boolean {
  if (OF_TARGET.test(text.slice(figure.end, figure.end + 14))) return true;
  if (isPlanned === true || (says.isBudget && measure === 'level')) return true;
  if (says.reaches !== undefined && lead.words.some(({ word }) => /^预期(?:目标)?$/u.test(word))) return true;
  return stage !== undefined && measure === 'level' && (isBeforeAdjustment === true || says.isAdjusted);
}

/** 增长8%的预期目标 names what was set. */
const OF_TARGET = /^(?:以上|左右|以内)?的[^,。;、]{0,8}(?:预期|发展|奋斗|规划|年度|既定|约束性)?目标/u;
