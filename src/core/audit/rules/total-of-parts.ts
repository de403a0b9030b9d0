import { indicatorById } from '../../catalogue/catalogue';
import { sum } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, isApart, isOfOneUnit } from '../amounts';
import { stageOf } from '../../reading/stage';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import type { Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import { PARTITIONS } from '../relations';
import type { Rule } from '../rule';

export type TotalOfParts = Finding<
  'total-of-parts',
  { readonly total?: Observation | undefined; readonly parts: readonly Observation[] },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A stated total against the sum of its parts: those that make it up by definition (exports and imports), or those that
 * the report names after it (新增学位1800个, 新增学位450个 beside 增加学位2250个); and the shares of the three industries
 * against 100 %. A sum of parts by name that misses the total strains, since the list may not be complete.
 */
export const totalOfPartsRule: Rule<TotalOfParts> = {
  id: 'total-of-parts',
  find: (evidence, settings) => {
    const found = (
      total: Observation | undefined,
      parts: readonly Observation[],
      isComplete: boolean,
    ): readonly TotalOfParts[] => {
      const [first, ...others] = parts.map((part) => amountOf(part, settings));
      if (first === undefined || others.length === 0) return [];
      const whole = total ? amountOf(total, settings) : WHOLE;
      if ([first, ...others].some(({ unit }) => unit !== whole.unit)) return [];
      const all = amount(others.reduce(sum, first), whole.unit);
      const verdict = !isApart(all, whole) ? 'agrees' : isComplete ? 'contradicts' : 'strains';
      return [
        {
          rule: 'total-of-parts',
          verdict,
          readings: { ...(total && { total }), parts },
          amounts: { expected: all, found: whole },
        },
      ];
    };
    return [
      ...evidence.observations.flatMap((total) => [
        ...found(total, partsByDefinition(evidence, total), true),
        ...found(total, partsByName(evidence, total), false),
      ]),
      ...evidence.observations.flatMap((share) => found(undefined, sharesOfAll(evidence, share), true)),
    ];
  },
};

const WHOLE: Amount = { value: 1, interval: { low: 1, high: 1 }, unit: '1', bound: 'exact' };

function partsByDefinition(evidence: Evidence, total: Observation): readonly Observation[] {
  if (total.measure !== 'level') return [];
  const { period } = total;
  return complete(total.indicator, (part) =>
    figureAt(evidence.observations, seriesOf(withIndicator(total, part), 'level'), {
      stage: stageOf(total),
      period,
    }),
  );
}

/** Figures without an indicator of their own whose label ends with a name of the total's: 新建学校4所,新增学位. */
function partsByName({ observations }: Evidence, total: Observation): readonly Observation[] {
  const known = indicatorById(total.indicator ?? '');
  if (known === undefined || total.measure !== 'level') return [];
  const names = [known.chinese, ...known.aliases];
  const { period, area } = total;
  return readingsBy(observations, { period, area, measure: 'level', stage: stageOf(total) }).filter(
    (part) =>
      part.indicator === undefined &&
      isOfOneUnit(part, total) &&
      names.some((name) => part.label.endsWith(name)),
  );
}

/** From the share of the first part of a partition, the shares of all its parts. */
function sharesOfAll(evidence: Evidence, first: Observation): readonly Observation[] {
  const { of, measure, indicator, period } = first;
  const isFirst = PARTITIONS.some(({ parts, whole }) => whole === of && parts[0] === indicator);
  if (measure !== 'share' || !isFirst) return [];
  return complete(of, (part) =>
    figureAt(evidence.observations, seriesOf(withIndicator(first, part), 'share'), {
      stage: stageOf(first),
      period,
    }),
  );
}

/** All parts of a whole, or none where one of them is not stated. */
function complete(
  whole: string | undefined,
  figure: (part: string) => Observation | undefined,
): readonly Observation[] {
  const { parts = [] } = PARTITIONS.find((partition) => partition.whole === whole) ?? {};
  const figures = parts.map(figure);
  return figures.includes(undefined) ? [] : figures.filter((part) => part !== undefined);
}
