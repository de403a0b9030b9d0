import type { Language } from '../../core/language';
import { isPercent } from '../../core/number/unit';
import { takesFormattedNumbers } from './cell-answer';

/**
 * What stands beside a number for its unit. On an Excel that takes no formats a percentage shows as the fraction 0.806,
 * beside which `%` would be wrong by a hundred: there its unit is a fraction, which TOUNIT knows too.
 */
export function unitBeside(unit: string, language: Language): string {
  return isPercent(unit) && !takesFormattedNumbers() ? FRACTIONS[language] : unit;
}

const FRACTIONS: Readonly<Record<Language, string>> = { 'zh-CN': '小数', 'en-US': 'fraction' };
