import type { Observation } from '../../reading/observation';
import { yearAfter } from '../../reading/period';
import { isOfOneBase } from '../../number/unit';
import { readingsBy } from '../../reading/readings-by';
import { ratioBound } from '../../reading/ratio-bound';
import { stageOf } from '../../reading/stage';
import { amountOf, atFace, counted, direction, ratio } from '../amounts';
import { resultLevels, type Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import { AVERAGES } from '../relations';
import type { Rule } from '../rule';
import { mayBeOfOneArea } from '../same-area';

export type PopulationImplied = Finding<
  'population-implied',
  { readonly average: Observation; readonly total: Observation },
  /** The population, in 万人, over which the last total comes to the average. */
  { readonly found: Amount }
>;

/**
 * An average per head (每万人发明专利拥有量) beside its total where the report states no population: over how many people the
 * last total comes to it. Which population that is, resident or registered, of which area, has to be asked for.
 */
export const populationImpliedRule: Rule<PopulationImplied> = {
  id: 'population-implied',
  find: (evidence, settings) =>
    AVERAGES.flatMap((relation) =>
      readingsBy(evidence.observations, { indicator: relation.average, measure: 'level' }).flatMap(
        (average): readonly PopulationImplied[] => {
          const total = totalBeside(evidence, average, relation.total);
          if (total === undefined || isStated(evidence, relation.count)) return [];
          // 1.19万美元 a head of so many 亿元: whoever converted them knows the rate, the report does not tell it.
          if (!isOfOneBase(average.unit, total.unit)) return [];
          const [over, under] = [amountOf(total, settings), amountOf(average, settings)];
          const count = ratio(atFace(over), atFace(under));
          if (count === undefined) return [];
          // To the thousand, as populations are printed.
          const myriads = Number(((count.value * relation.per) / MYRIAD).toFixed(1));
          const found = counted(myriads, '万人');
          return [
            {
              rule: 'population-implied',
              verdict: 'derivable',
              readings: { average, total },
              amounts: { found: { ...found, bound: ratioBound(direction(over), direction(under)) } },
            },
          ];
        },
      ),
    ),
};

const MYRIAD = 10_000;

/** The total of the average's year, or for a target the last result. */
function totalBeside(evidence: Evidence, average: Observation, indicator: string): Observation | undefined {
  const totals = resultLevels(evidence, indicator).filter((total) => mayBeOfOneArea(total, average));
  const years = [average.period, ...(stageOf(average) === 'plan' ? [yearAfter(average, -1)] : [])];
  return totals.find(({ period }) => years.includes(period));
}

function isStated({ observations }: Evidence, indicator: string): boolean {
  return readingsBy(observations, { indicator, measure: 'level' }).length > 0;
}
