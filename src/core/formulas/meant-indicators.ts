/**
 * The indicators that an argument of a formula means, the usual one first, by the name of the argument. A cell that says of itself
 * that it is another thing may be meant, as a wider or narrower revenue is; but GDP in the place of revenue is a slip that no
 * range tells, so the reader is told. Arguments that take anything (part, whole, level) are not listed.
 */
export function meantIndicators(argument: string): readonly string[] | undefined {
  return MEANT.get(argument);
}

const DEBT_KINDS = (what: 'balance' | 'limit') => [
  `debt-${what}`,
  `general-debt-${what}`,
  `special-debt-${what}`,
];

const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ['revenue', ['general-budget-revenue']],
  ['expenditure', ['general-budget-expenditure']],
  ['budgetExpenditure', ['general-budget-expenditure']],
  ['livelihood', ['livelihood-expenditure']],
  ['gdp', ['gdp']],
  ['gdpGrowth', ['gdp']],
  // Buoyancy is told of taxes alone too.
  ['revenueGrowth', ['general-budget-revenue', 'tax-revenue']],
  ['tax', ['tax-revenue']],
  ['nonTax', ['non-tax-revenue']],
  ['population', ['population', 'registered-population']],
  ['transfers', ['transfer-payments', 'upper-level-funds']],
  ['fund', ['government-fund-revenue']],
  ['stateCapital', ['state-capital-revenue']],
  ['resources', ['fiscal-resources']],
  ['debt', ['debt-balance']],
  ['vehicleDebt', ['lgfv-debt']],
  ['balance', DEBT_KINDS('balance')],
  ['limit', DEBT_KINDS('limit')],
  ['cash', ['treasury-cash']],
  ['outflow', ['treasury-outflow']],
  ['interest', ['general-debt-interest', 'debt-interest']],
  ['income', ['land-transfer-revenue', 'government-fund-revenue']],
  ['trade', ['foreign-trade']],
  ['priceGrowth', ['cpi', 'ppi']],
]);
