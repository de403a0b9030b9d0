import type { MoneyNature, PublicMoney } from '../reading/public-money';

/** Money that leaves the public purse; a credit line, a quota, a fund's size or an audited sum does not. */
export const OUTLAYS: ReadonlySet<MoneyNature> = new Set([
  'spent',
  'paid',
  'invested',
  'granted',
  'allocated',
  'budgeted',
]);

/** Money that leaves the public purse too, though the report does not say when. */
export const PROMISES: ReadonlySet<MoneyNature> = new Set(['contributed', 'agreed']);

/** Whether the report names a budget as the payer: 区财政, 一般公共预算. */
export function namesBudget({ payer }: PublicMoney): boolean {
  return payer !== undefined && BUDGET.test(payer);
}

const BUDGET = /财政|预算/;
