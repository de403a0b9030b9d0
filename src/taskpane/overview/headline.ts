import type { Language } from '../../core/language';
import { toNumber } from '../../core/number/decimal';
import type { LevelWithGrowth } from '../../core/reading/level-with-growth';
import type { Observation } from '../../core/reading/observation';
import { targetReview } from '../../core/target-review/target-review';
import type { ReportData } from '../../library/dataset';
import { boundMarks } from '../../sheets/charts/bound-marks';
import { figureName } from '../../sheets/tables/cells/names';
import { pairsOf } from '../../sheets/tables/results-and-targets/pair';
import { quantityText } from '../../wording/health/values';
import { terms } from '../../wording/terms';

/** An indicator that counts, in the line that the overview has for it. */
export interface Headline {
  readonly name: string;
  /** The level where the report states one, else the growth; words that bound it before the digits. */
  readonly value: string;
  /** Beside a level. */
  readonly growth: string | undefined;
  /** What it is set against. */
  readonly target: HeadlineTarget | undefined;
  /** The figures that the line shows, by their ids. */
  readonly ids: readonly string[];
}

export interface HeadlineTarget {
  /** The year that it was set for. */
  readonly year: number;
  readonly text: string;
  /** Both as lengths of one bar, the longer of them 1; absent where they cannot be set side by side. */
  readonly bar: { readonly actual: number; readonly target: number } | undefined;
}

/**
 * The results of a year in the indicators that count, in the report's order, each with the target that was set for that year where
 * the report before is at hand, else with the one for the next.
 */
export function headlines(data: ReportData, year: number, language: Language): readonly Headline[] {
  const { observations, earlier } = data;
  const reviewed = earlier ? targetReview({ earlier: earlier.observations, later: observations, year }) : [];
  return pairsOf(data, year).flatMap(({ figure, result, target }): readonly Headline[] => {
    const first = result?.level ?? result?.growth;
    if (result === undefined || first === undefined) return [];
    const set = reviewed.find((one) => isOfOneThing(one.target, figure))?.target;
    const against = set ? targetOf(result, set, year) : target && targetOf(result, target, year + 1);
    const shown = [result.level, result.growth, set?.level, set?.growth, target?.level, target?.growth];
    return [
      {
        name: figureName(data, figure, language),
        value: told(first),
        growth: result.level && result.growth && told(result.growth),
        target: against,
        ids: shown.flatMap((read) => (read ? [read.id] : [])),
      },
    ];
  });

  function targetOf(result: LevelWithGrowth, set: LevelWithGrowth, of: number): HeadlineTarget {
    const said = [set.level, set.growth].filter((read) => read !== undefined);
    const bar = barOf(result.growth, set.growth) ?? barOf(result.level, set.level);
    return { year: of, text: said.map(told).join(SEPARATOR[language]), bar };
  }

  function told(read: Observation): string {
    const marks = boundMarks(read, language).join(language === 'zh-CN' ? '' : ' ');
    const digits = quantityText({ value: read.value, unit: read.unit }, language);
    const high =
      read.valueHigh === undefined
        ? ''
        : `–${quantityText({ value: read.valueHigh, unit: read.unit }, language)}`;
    const growth = read.measure === 'growth' && toNumber(read.value) > 0 ? '+' : '';
    return [marks === terms(language).bounds.range ? '' : marks, `${growth}${digits}${high}`]
      .filter(Boolean)
      .join(language === 'zh-CN' ? '' : ' ');
  }
}

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '，', 'en-US': ', ' };

function isOfOneThing(one: LevelWithGrowth, other: LevelWithGrowth): boolean {
  return one.indicator === other.indicator && one.area === other.area && one.measure === other.measure;
}

/** Two lengths that can be drawn side by side: of one unit, and neither below zero. */
function barOf(actual: Observation | undefined, target: Observation | undefined): HeadlineTarget['bar'] {
  if (actual === undefined || actual.unit !== target?.unit) return undefined;
  const [came, set] = [toNumber(actual.value), toNumber(target.value)];
  const longest = Math.max(came, set);
  return came < 0 || set < 0 || longest === 0 ? undefined : { actual: came / longest, target: set / longest };
}
