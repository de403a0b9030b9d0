/**
 * How the concepts of the catalogue hang together; what the rules know of the world, in one place.
 *
 * Part and whole, a narrower concept and a wider one are of one nature: both stocks, which stand at a point in time, or
 * both flows, which run over a stretch of it. A stock beside what was counted up over the years is no part of it.
 */

/** A part of a whole that is counted in the same unit. */
export interface Part {
  readonly part: string;
  readonly whole: string;
}

/** 规上工业增加值 in GDP, 税收 in revenue: what is left of the whole is a quantity of its own. */
export const PARTS: readonly Part[] = [
  { part: 'industrial-value-added', whole: 'gdp' },
  { part: 'service-value-added', whole: 'gdp' },
  { part: 'primary-value-added', whole: 'gdp' },
  { part: 'secondary-value-added', whole: 'gdp' },
  { part: 'tertiary-value-added', whole: 'gdp' },
  { part: 'high-technology-manufacturing-value-added', whole: 'industrial-value-added' },
  { part: 'advanced-manufacturing-value-added', whole: 'industrial-value-added' },
  { part: 'industrial-investment', whole: 'fixed-asset-investment' },
  { part: 'exports', whole: 'foreign-trade' },
  { part: 'imports', whole: 'foreign-trade' },
  { part: 'tax-revenue', whole: 'general-budget-revenue' },
  { part: 'non-tax-revenue', whole: 'general-budget-revenue' },
  { part: 'livelihood-expenditure', whole: 'general-budget-expenditure' },
  { part: 'land-transfer-revenue', whole: 'government-fund-revenue' },
  { part: 'listed-companies', whole: 'listed-and-neeq-companies' },
];

/** What may come up to a limit and no further; no part of it, since a limit does not grow out of what it leaves free. */
export const CEILINGS: readonly { readonly amount: string; readonly limit: string }[] = [
  { amount: 'debt-balance', limit: 'debt-limit' },
];

/**
 * A stock and a flow of nearly one name that reports print side by side, the flow counted up over the years: 有效发明专利
 * have not lapsed, 累计专利授权量 has all kinds of patents that were ever granted. Neither is a part of the other.
 */
export const STOCKS_BESIDE_FLOWS: readonly { readonly stock: string; readonly flow: string }[] = [
  { stock: 'invention-patents', flow: 'patents-granted' },
];

/** Parts that leave nothing over: their sum is the whole, and their shares are 100 %. */
export const PARTITIONS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: 'gdp', parts: ['primary-value-added', 'secondary-value-added', 'tertiary-value-added'] },
  { whole: 'foreign-trade', parts: ['exports', 'imports'] },
  { whole: 'general-budget-revenue', parts: ['tax-revenue', 'non-tax-revenue'] },
];

/** What a ratio with a name of its own divides. */
export const RATIOS: ReadonlyMap<string, Part> = new Map([
  ['rd-intensity', { part: 'rd-expenditure', whole: 'gdp' }],
  ['tax-share', { part: 'tax-revenue', whole: 'general-budget-revenue' }],
]);

/** A total, the count that it is spread over, and their average: 人均. `per` is how many of the count's base unit. */
export interface AverageOf {
  readonly average: string;
  readonly total: string;
  readonly count: string;
  readonly per: number;
}

export const AVERAGES: readonly AverageOf[] = [
  { average: 'gdp-per-capita', total: 'gdp', count: 'population', per: 1 },
  { average: 'inventions-per-ten-thousand', total: 'invention-patents', count: 'population', per: 10_000 },
];

/** A stock and the flow that feeds it; `gross` where the flow also replaces what leaves, as 认定 does. */
export interface Feeding {
  readonly stock: string;
  readonly flow: string;
  readonly kind: 'net' | 'gross';
}

export const FLOWS: readonly Feeding[] = [
  { stock: 'high-tech-enterprises', flow: 'high-tech-enterprises-recognised', kind: 'gross' },
  { stock: 'city-level-talent', flow: 'new-city-level-talent', kind: 'net' },
  { stock: 'listed-companies', flow: 'new-listings', kind: 'net' },
  { stock: 'listed-and-neeq-companies', flow: 'new-listed-companies', kind: 'net' },
  { stock: 'incubator-floor-area', flow: 'new-incubator-floor-area', kind: 'net' },
];

/** A narrower concept and the wider one that reports print beside it under nearly the same name; of one nature. */
export const CIRCLES: readonly { readonly narrower: string; readonly wider: string }[] = [
  { narrower: 'listed-companies', wider: 'listed-and-neeq-companies' },
];

/** Pairs whose ratio analysts take, and which therefore must cover one area. */
export const ANALYSTS_PAIRS: readonly (readonly [dividend: string, divisor: string])[] = [
  ['general-budget-revenue', 'general-budget-expenditure'],
  ['general-budget-revenue', 'livelihood-expenditure'],
  ['general-budget-revenue', 'gdp'],
  ['operating-revenue', 'gdp'],
  ['key-project-investment', 'fixed-asset-investment'],
  ['fixed-asset-investment', 'gdp'],
  ['foreign-trade', 'gdp'],
];

/** Investment that projects pledge over their years, beside what is invested in the year. */
export const PLEDGES: readonly { readonly pledged: string; readonly inYear: string }[] = [
  { pledged: 'investment-projects-attracted-value', inYear: 'fixed-asset-investment' },
];
