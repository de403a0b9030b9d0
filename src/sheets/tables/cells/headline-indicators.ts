/**
 * The indicators that a report's headline results are about: output, demand, public finance, openness, jobs,
 * prices, incomes, innovation. A report has hundreds of figures; these are the ones that are set against targets.
 */
export const HEADLINE_INDICATORS: ReadonlySet<string> = new Set([
  'operating-revenue',
  'gdp',
  'gdp-per-capita',
  'primary-value-added',
  'secondary-value-added',
  'tertiary-value-added',
  'industrial-value-added',
  'service-value-added',
  'fixed-asset-investment',
  'industrial-investment',
  'retail-sales',
  'general-budget-revenue',
  'general-budget-expenditure',
  'tax-revenue',
  'tax-share',
  'total-fiscal-revenue',
  'local-total-fiscal-revenue',
  'government-fund-revenue',
  'government-fund-expenditure',
  'livelihood-expenditure',
  'debt-balance',
  'debt-limit',
  'foreign-trade',
  'exports',
  'imports',
  'fdi-used',
  'registered-unemployment',
  'surveyed-unemployment',
  'new-urban-jobs',
  'cpi',
  'income-per-capita',
  'income-urban',
  'income-rural',
  'rd-expenditure',
  'rd-intensity',
  'high-tech-enterprises',
]);

/**
 * The indicators that main targets are set for: the headline ones, and what else a list of innovation targets
 * names. A plan holds many more targets, each a matter of its own chapter.
 */
export const TARGET_INDICATORS: ReadonlySet<string> = new Set([
  ...HEADLINE_INDICATORS,
  'inventions-per-ten-thousand',
  'new-rd-institutions',
  'new-incubator-floor-area',
  'new-listed-companies',
  'new-fund-size',
  'fund-investment',
]);
