import { indicatorById } from '../catalogue/catalogue';
import { neighboursOf } from '../catalogue/neighbouring-indicators';
import { wordsOn, type LevelWithGrowth } from './level-with-growth';
import type { Observation } from './observation';
import { readingsBy } from './readings-by';
import type { Point } from './series';
import type { Statement } from './statement';
import { stageOf } from './stage';

/**
 * Whether a report gives an indicator's level or growth at a point, and by what: in numbers, in words, on another basis
 * alone (another 口径 of it, or a neighbouring concept of its nature: 新增上市企业 beside 新增上市挂牌企业), or not at all.
 *
 * Every table that says of something that the report does not have it asks here.
 */
export type DisclosedSide =
  | { readonly disclosure: 'stated'; readonly by: Observation }
  | { readonly disclosure: 'in-words'; readonly by: Statement }
  | { readonly disclosure: 'other-basis'; readonly by: Observation }
  | { readonly disclosure: 'absent'; readonly by?: undefined };

/** What a report's readings say of a figure's level, or of the growth that goes with it, at a point. */
export function disclosedSide(
  { observations, statements }: SpokenIn,
  figure: Pick<LevelWithGrowth, 'indicator' | 'area' | 'basis' | 'measure'>,
  side: 'level' | 'growth',
  { period, stage }: Point,
): DisclosedSide {
  const { area, basis } = figure;
  const measure = side === 'level' ? figure.measure : 'growth';
  const figuresOf = (indicator: string) =>
    readingsBy(observations, { indicator, area, period, stage, measure });
  const own = figuresOf(figure.indicator);
  const same = own.find((observation) => observation.basis === basis);
  if (same) return { disclosure: 'stated', by: same };
  const statement = wordsOn(figure, statements, { period }).find(
    (words) => stageOf(words) === stage && (words.measure === 'share' ? 'level' : words.measure) === side,
  );
  if (statement) return { disclosure: 'in-words', by: statement };
  const [other] = [...own, ...kinOf(figure.indicator).flatMap(figuresOf)];
  return other ? { disclosure: 'other-basis', by: other } : { disclosure: 'absent' };
}

interface SpokenIn {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

/** Neighbours of one nature with it: a flow is no stock on another basis. */
function kinOf(indicator: string): readonly string[] {
  const nature = indicatorById(indicator)?.nature;
  return neighboursOf(indicator).filter((neighbour) => indicatorById(neighbour)?.nature === nature);
}
