import { indicatorById } from '../../../core/catalogue/catalogue';
import { disclosedSide, type DisclosedSide } from '../../../core/reading/disclosed-side';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { nameOfLevel, wordsOn, type LevelWithGrowth } from '../../../core/reading/level-with-growth';
import { readingsBy } from '../../../core/reading/readings-by';
import { HEADLINE } from '../../../core/reading/subject';
import { TARGET_INDICATORS } from '../cells/headline-indicators';
import { pairsOf } from '../results-and-targets/pair';

/** How one side of a figure, its level or its growth, is disclosed, and by what; a rate has no growth to disclose. */
export type ToldSide = DisclosedSide | { readonly disclosure: 'not-applicable'; readonly by?: undefined };

/** An indicator with how the report discloses its result and its target. */
export interface DisclosureRow {
  /** Without an area where the report does not speak of the indicator. */
  readonly figure: Omit<LevelWithGrowth, 'area'> & { readonly area?: string };
  readonly key: string;
  readonly resultLevel: ToldSide;
  readonly resultGrowth: ToldSide;
  readonly targetLevel: ToldSide;
  readonly targetGrowth: ToldSide;
  /** What the report says of it in words, of those two years. */
  readonly statements: readonly Statement[];
}

/**
 * The headline and main target indicators: first those that the report gives in numbers, in its order, then those of
 * which it speaks in words only, then those of which it is silent.
 */
export function disclosureRows(data: ReportData, year: number): readonly DisclosureRow[] {
  const years = [year, year + 1].map(String);
  const statements = years.flatMap((period) => readingsBy(data.statements, { period }));
  const inNumbers = pairsOf(data, year).map(({ figure }) => figure);
  const told = new Set(inNumbers.map(({ indicator }) => indicator));
  const inWords = statements
    .flatMap(({ indicator = '', area, measure }) =>
      TARGET_INDICATORS.has(indicator) && !told.has(indicator)
        ? [levelOf(indicator, area, measure === 'share')]
        : [],
    )
    .filter((figure, index, all) => all.findIndex(isSame(figure)) === index);
  for (const { indicator } of inWords) told.add(indicator);
  const silent = [...TARGET_INDICATORS].filter((indicator) => !told.has(indicator));
  return [
    ...[...inNumbers, ...inWords].map((figure) => disclosureRow(data, year, figure)),
    ...silent.map((indicator) => silentRow(year, indicator)),
  ];
}

function disclosureRow(data: ReportData, year: number, figure: LevelWithGrowth): DisclosureRow {
  const years = [year, year + 1].map(String);
  const spoken = years.flatMap((period) => wordsOn(figure, data.statements, { period }));
  const side = (period: number, kind: Kind): ToldSide => {
    if (kind === 'growth' && isRate(figure)) return { disclosure: 'not-applicable' };
    const stage = period > year ? 'plan' : 'result';
    return disclosedSide(data, figure, kind, { period: String(period), stage });
  };
  return {
    figure,
    key: nameOfLevel(figure, years.join('-')),
    resultLevel: side(year, 'level'),
    resultGrowth: side(year, 'growth'),
    targetLevel: side(year + 1, 'level'),
    targetGrowth: side(year + 1, 'growth'),
    statements: spoken,
  };
}

type Kind = 'level' | 'growth';

function silentRow(year: number, indicator: string): DisclosureRow {
  const figure = { indicator, basis: HEADLINE, measure: 'level' } as const;
  const absent: ToldSide = { disclosure: 'absent' };
  const growth: ToldSide = isRate(figure) ? { disclosure: 'not-applicable' } : absent;
  return {
    figure,
    key: nameOfLevel(figure, `${year}-${year + 1}`),
    resultLevel: absent,
    resultGrowth: growth,
    targetLevel: absent,
    targetGrowth: growth,
    statements: [],
  };
}

function levelOf(indicator: string, area: string, isShare: boolean): LevelWithGrowth {
  return { indicator, area, basis: HEADLINE, measure: isShare ? 'share' : 'level' };
}

/** Rates and shares change by percentage points, so that they have no growth rate to disclose. */
function isRate({ indicator, measure }: Pick<LevelWithGrowth, 'indicator' | 'measure'>): boolean {
  return measure === 'share' || indicatorById(indicator)?.unit === '%';
}

function isSame(one: LevelWithGrowth): (other: LevelWithGrowth) => boolean {
  return (other) => nameOfLevel(one) === nameOfLevel(other);
}
