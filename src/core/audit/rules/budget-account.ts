import { difference } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { stageOf } from '../../reading/stage';
import { firstYear, lastYear } from '../../reading/period';
import type { Evidence } from '../evidence';
import { MONEY_UNIT } from '../../number/unit';
import { amount, amountOf, direction, spread } from '../amounts';
import type { Amount, Finding } from '../finding';
import { namesBudget, OUTLAYS, PROMISES } from '../outlays';
import type { Rule } from '../rule';
import { shareSides } from '../share-sides';
import type { AuditSettings } from '../settings';
import { derivedSide } from './share-derives';

export type BudgetAccount = Finding<
  'budget-account',
  {
    readonly outlay: Observation;
    readonly livelihood: Observation;
    readonly share: Observation;
    readonly whole?: Observation | undefined;
  },
  {
    /** What general public budget expenditure leaves after livelihood spending. */
    readonly expected: Amount;
    /** The outlay, of one year. */
    readonly found: Amount;
    readonly expenditure: Amount;
    /** By how much an outlay of the same year is larger. */
    readonly over?: Amount | undefined;
  }
> & {
  /** Whether the report says that the money was or is to be paid, or leaves it open. */
  readonly payment: 'stated' | 'open';
  /** Over how many years the outlay runs. */
  readonly years: number;
};

/**
 * An outlay of public money against the account that it should come from: what general public budget expenditure
 * leaves after livelihood spending. A larger outlay must have another source, or be counted as livelihood too.
 *
 * An outlay planned for the next years is held against the last result, the only size of the account that is known.
 * Money that was agreed or put in, the report not saying whether it was paid in the year, is held against it if it was.
 */
export const budgetAccountRule: Rule<BudgetAccount> = {
  id: 'budget-account',
  find: (evidence, settings) =>
    accountsOf(evidence, settings).flatMap((account) =>
      evidence.observations.flatMap((outlay): readonly BudgetAccount[] => {
        const { livelihood, share, whole, left, expenditure } = account;
        if (!mayDrawOn(outlay, livelihood)) return [];
        const years = yearsOf(outlay);
        const found = perYear(amountOf(outlay, settings), years);
        if (found.interval.low <= left.interval.high) return [];
        const isSameYear = outlay.period === livelihood.period;
        const over = isSameYear && amount(difference(found, left), MONEY_UNIT, direction(found));
        return [
          {
            rule: 'budget-account',
            verdict: 'strains',
            readings: { outlay, livelihood, share, ...(whole && { whole }) },
            amounts: { expected: left, found, expenditure, ...(over && { over }) },
            payment: isPromise(outlay) ? 'open' : 'stated',
            years,
          },
        ];
      }),
    ),
};

interface Account {
  readonly livelihood: Observation;
  readonly share: Observation;
  readonly whole: Observation | undefined;
  readonly expenditure: Amount;
  readonly left: Amount;
}

function accountsOf(evidence: Evidence, settings: AuditSettings): readonly Account[] {
  return shareSides(evidence).flatMap((sides) => {
    const { share, part, whole, wholeId } = sides;
    if (wholeId !== EXPENDITURE || part === undefined || stageOf(part) !== 'result') return [];
    const spent = amountOf(part, settings);
    const expenditure = whole ? amountOf(whole, settings) : derivedSide(sides, settings);
    if (expenditure === undefined || expenditure.unit !== spent.unit) return [];
    const left = whole
      ? difference(expenditure, spent)
      : spread((known, rate) => (known * (1 - rate)) / rate, spent, amountOf(share, settings));
    return [{ livelihood: part, share, whole, expenditure, left: amount(left, MONEY_UNIT) }];
  });
}

const EXPENDITURE = 'general-budget-expenditure';

/** Whether an outlay may come from that budget: of its area, in its year or planned after it, and not paid by another. */
function mayDrawOn(outlay: Observation, livelihood: Observation): boolean {
  const { money, area, period } = outlay;
  if (money === undefined || outlay === livelihood || area !== livelihood.area) return false;
  const isBudgets = money.payer === undefined || namesBudget(money);
  const first = firstYear(period) - lastYear(livelihood.period);
  const isDue = stageOf(outlay) === 'result' ? period === livelihood.period : first === 1;
  return (OUTLAYS.has(money.nature) || PROMISES.has(money.nature)) && isBudgets && isDue;
}

function isPromise({ money }: Observation): boolean {
  return money !== undefined && PROMISES.has(money.nature);
}

function yearsOf({ period, span }: Observation): number {
  return span === 'n-years' ? lastYear(period) - firstYear(period) + 1 : 1;
}

function perYear({ value, interval, unit, bound }: Amount, years: number): Amount {
  return {
    value: value / years,
    interval: { low: interval.low / years, high: interval.high / years },
    unit,
    bound,
  };
}
