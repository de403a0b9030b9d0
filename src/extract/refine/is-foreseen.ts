import type { Reading } from '../state/read-passage';

/** What a budget foresees, which a passage on its execution names too: 年初预算为3亿元. */
export function isForeseen(
  { says }: Reading['mention'],
  { measure, isPlanned }: Reading['phrased'],
): boolean {
  return isPlanned === true || (says.isBudget && measure === 'level');
}
