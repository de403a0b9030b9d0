import type { Frame } from '../division/frame';
import type { Reading } from '../state/reading';

/**
 * What a budget or a plan foresees, which a passage on what came of it names too: 年初预算为3亿元, 控制在预期4%以内; or, in a
 * document of budgets, what it was adjusted from and to.
 */
export function isForeseen(
  { text, figure, says, lead, clause }: Reading['mention'],
  { measure, isPlanned, isEarlier, isBeforeAdjustment }: Reading['phrased'],
  { stage, status }: Frame,
): boolean {
  if (OF_TARGET.test(text.slice(figure.end, figure.end + 14))) return true;
  // 新增就业3.2万人(计划3万人)
  const isLevel = measure === 'level' || measure === 'growth';
  if (clause.isBracketed && says.strength === 'planned' && isLevel) return true;
  if (isPlanned === true || (says.isBudget && measure === 'level')) return true;
  if (
    measure !== 'completion' &&
    says.reaches !== undefined &&
    lead.words.some(({ word }) => /^预期(?:目标)?$/u.test(word))
  )
    return true;
  if (stage === undefined || measure !== 'level') return false;
  // 人大批准的收入预算为12亿元
  if (APPROVED.test(text.slice(clause.start, figure.start))) return true;
  // What an adjustment moves from is the budget as it was.
  const isMoved = stage === 'adjusted-budget' && status === 'target' && isEarlier === true;
  return isBeforeAdjustment === true || says.isAdjusted || isMoved;
}

/** 增长8%的预期目标 names what was set. */
const OF_TARGET = /^(?:以上|左右|以内)?的[^,。;、]{0,8}(?:预期|发展|奋斗|规划|年度|既定|约束性)?目标/u;
/** What was approved, and not what has come of it. */
const APPROVED =
  /(?:人大|人民代表大会|人代会|常委会)[^,、]{0,16}?(?:批准|审议通过|审查通过|确定|通过)的(?![^,]*(?:完成|实现|执行))/u;
