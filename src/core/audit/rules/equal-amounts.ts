import type { Observation } from '../../reading/observation';
import { firstYear } from '../../reading/period';
import type { MoneyNature, PublicMoney } from '../../reading/public-money';
import { amountOf, isApart } from '../amounts';
import { isSameSubject } from '../../reading/subject';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type EqualAmounts = Finding<
  'equal-amounts',
  { readonly one: Observation; readonly other: Observation },
  { readonly found: Amount }
> & {
  /** Why a reader might take the two for one: both are the same kind of money, or one might pay for the other. */
  readonly kinship: 'same-nature' | 'source-and-use' | 'none';
};

/**
 * Amounts of public money that are equal as printed under different names, in one year. They may be one sum told twice,
 * one may fund the other, or they are equal by chance: the report does not say, so they are never netted or added up.
 */
export const equalAmountsRule: Rule<EqualAmounts> = {
  id: 'equal-amounts',
  find: ({ observations }, settings) => {
    const amounts = observations.filter(isPublicMoney);
    return amounts.flatMap((one, index) =>
      amounts.slice(index + 1).flatMap((other): readonly EqualAmounts[] => {
        if (isSameSubject(one, other) || yearOf(one) !== yearOf(other)) return [];
        const [left, right] = [amountOf(one, settings), amountOf(other, settings)];
        if (left.value !== right.value || isApart(left, right)) return [];
        const kinship = kinshipOf(one.money.nature, other.money.nature);
        return [
          {
            rule: 'equal-amounts',
            verdict: 'not-comparable',
            readings: { one, other },
            amounts: { found: left },
            kinship,
            ...(kinship === 'none' && { isCoincidence: true }),
          },
        ];
      }),
    );
  },
};

type Money = Observation & { readonly money: PublicMoney };

function isPublicMoney(observation: Observation): observation is Money {
  return observation.money !== undefined;
}

/** The first year of what an amount covers: a sum over two years may be raised in the first. */
function yearOf({ period }: Observation): string {
  return String(firstYear(period));
}

function kinshipOf(one: MoneyNature, other: MoneyNature): EqualAmounts['kinship'] {
  if (one === other) return 'same-nature';
  return SOURCES.has(one) !== SOURCES.has(other) && !NEITHER.has(one) && !NEITHER.has(other)
    ? 'source-and-use'
    : 'none';
}

/** Money that is raised. */
const SOURCES: ReadonlySet<MoneyNature> = new Set(['quota']);
/** Money that is neither raised for a budget nor spent from one. */
const NEITHER: ReadonlySet<MoneyNature> = new Set(['credit', 'audited', 'fund-size']);
