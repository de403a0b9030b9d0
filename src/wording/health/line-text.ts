import type { ScoreRow } from '../../core/health/scorecard';
import {
  isLine,
  LINE_SOURCE,
  type HealthSettings,
  type LineId,
  type SettingId,
} from '../../core/health/settings';
import type { Language } from '../../core/language';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { withoutNoise } from '../../core/number/without-noise';
import { digitsInProse } from '../digits-in-prose';
import { judgementTexts } from './judgements';

/** What a value comes to against its lines: 高于参照线; nothing where there is no line for it. */
export function readingText({ verdict }: ScoreRow, language: Language): string {
  const texts = judgementTexts(language);
  if (verdict === undefined) return '';
  return verdict.kind === 'in-band' ? texts.bands[verdict.band] : texts.undecided;
}

/** The lines with their values, and where they come from: 债务率风险区间下端 80%、债务率整体风险警戒线 100%（…）. */
export function lineText(lines: readonly LineId[], settings: HealthSettings, language: Language): string {
  const texts = judgementTexts(language);
  const separator = language === 'zh-CN' ? '、' : '; ';
  const sources = [...new Set(lines.map((line) => settingSource(line, language)))].join(separator);
  const named = lines
    .map((line) => `${texts.settings[line]} ${settingText(line, settings, language)}`)
    .join(separator);
  return language === 'zh-CN' ? `${named}（${sources}）` : `${named} (${sources})`;
}

/** The values of the lines alone, for a narrow column: 80%、100%. */
export function lineValues(lines: readonly LineId[], settings: HealthSettings, language: Language): string {
  const separator = language === 'zh-CN' ? '、' : '; ';
  return lines.map((line) => settingText(line, settings, language)).join(separator);
}

/** Where a line comes from; of a tolerance, that it is this scorecard's own. */
export function settingSource(setting: SettingId, language: Language): string {
  const { sources, ownConvention } = judgementTexts(language);
  return isLine(setting) ? sources[LINE_SOURCE[setting]] : ownConvention;
}

/** A line's value as people write it: 80%, 1. */
function settingText(line: LineId, settings: HealthSettings, language: Language): string {
  const value = settings[line];
  const isRatio = line.startsWith('buoyancy');
  const digits = decimalFromNumber(withoutNoise(isRatio ? value : value * 100));
  return `${digitsInProse(digits, language)}${isRatio ? '' : '%'}`;
}
