import type { Reading } from '../state/read-passage';

/** What a budget or a plan foresees, which a passage on what came of it names too: 年初预算为3亿元, 控制在预期4%以内. */
export function isForeseen(
  { says, lead }: Reading['mention'],
  { measure, isPlanned }: Reading['phrased'],
): boolean {
  const isExpected =
    lead.words.some(({ word }) => /^预期(?:目标)?$/u.test(word)) && says.reaches !== undefined;
  return isPlanned === true || isExpected || (says.isBudget && measure === 'level');
}
