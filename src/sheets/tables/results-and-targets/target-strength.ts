import type { Language } from '../../../core/language';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { targetFirmness } from '../cells/firmness';
import type { Pair } from './pair';
import { targetsTexts } from './words';

/**
 * How firmly a target is meant and how it is bounded, with the report's own words: 力争（“努力”）. Where growth and
 * level are both targets, each is said apart.
 */
export function targetStrength({ target, statement }: Pair, language: Language): Cell | undefined {
  const texts = tableTexts(language);
  const { strengthOf } = targetsTexts(language);
  const growth = target?.growth;
  const level = target?.level;
  const sources = [growth, level, statement].flatMap((read) => (read ? [read.id] : []));
  if (growth && level) {
    const sides = [
      strengthOf('growth', targetFirmness(growth, texts)),
      strengthOf('level', targetFirmness(level, texts)),
    ];
    return { value: sides.join(texts.noteSeparator), sources };
  }
  const only = growth ?? level;
  if (only) return { value: targetFirmness(only, texts), sources };
  return statement?.strength && { value: texts.strength[statement.strength], sources };
}
