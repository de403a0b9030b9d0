import { sum } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { stageOf } from '../../reading/stage';
import { topicOf } from '../../reading/topic-of';
import { MONEY_UNIT } from '../../number/unit';
import { amount, amountOf, ratio } from '../amounts';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import { OUTLAYS } from '../outlays';
import type { Rule } from '../rule';

export type NamedLivelihood = Finding<
  'named-livelihood',
  { readonly livelihood: Observation; readonly named: readonly Observation[] },
  {
    /** The amounts named over livelihood expenditure. */
    readonly found: Amount;
    readonly total: Amount;
  }
>;

/**
 * The outlays for livelihood that a report names with an amount, as a share of its livelihood expenditure (民生支出): how
 * much of that total can be followed. An aggregate that the report breaks down no further stays an aggregate.
 */
export const namedLivelihoodRule: Rule<NamedLivelihood> = {
  id: 'named-livelihood',
  find: (evidence, settings) =>
    resultLevels(evidence, 'livelihood-expenditure').flatMap((livelihood): readonly NamedLivelihood[] => {
      const named = evidence.observations.filter((figure) => isNamedBeside(figure, livelihood));
      const [first, ...others] = named.map((figure) => amountOf(figure, settings));
      if (first === undefined) return [];
      const total = amount(others.reduce(sum, first), MONEY_UNIT);
      const found = ratio(total, amountOf(livelihood, settings));
      if (found === undefined) return [];
      return [
        {
          rule: 'named-livelihood',
          verdict: 'derivable',
          readings: { livelihood, named },
          amounts: { found, total },
        },
      ];
    }),
};

function isNamedBeside(figure: Observation, livelihood: Observation): boolean {
  return (
    figure.money !== undefined &&
    OUTLAYS.has(figure.money.nature) &&
    figure.measure === 'level' &&
    figure.bound === 'exact' &&
    topicOf(figure) === 'livelihood' &&
    figure.indicator !== livelihood.indicator &&
    figure.area === livelihood.area &&
    figure.period === livelihood.period &&
    stageOf(figure) === 'result'
  );
}
