import type { TableTexts } from '../../../wording/table-texts';
import type { Cell } from '../../plan/cell';
import { targetFirmness } from './firmness';
import type { Pair } from '../results-and-targets/pair';

/**
 * How firmly a target is meant and how it is bounded, with the report's own words: 力争（“努力”）. Where growth and
 * level are both targets, each is said apart.
 */
export function targetStrength({ target, statement }: Pair, texts: TableTexts): Cell | undefined {
  const growth = target?.growth;
  const level = target?.level;
  const sources = [growth, level, statement].flatMap((read) => (read ? [read.id] : []));
  if (growth && level) {
    const sides = [
      texts.strengthOf('growth', targetFirmness(growth, texts)),
      texts.strengthOf('level', targetFirmness(level, texts)),
    ];
    return { value: sides.join(texts.noteSeparator), sources };
  }
  const only = growth ?? level;
  if (only) return { value: targetFirmness(only, texts), sources };
  return statement?.strength && { value: texts.strength[statement.strength], sources };
}
