/** How the concepts of the catalogue hang together; what the rules know of the world, in one place. */

/** A part of a whole that is counted in the same unit. */
export interface Part {
  readonly part: string;
  readonly whole: string;
}

/** 规上工业增加值 in GDP, 税收 in revenue: the part can never exceed its whole. */
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
  { part: 'debt-balance', whole: 'debt-limit' },
  { part: 'listed-companies', whole: 'listed-and-neeq-companies' },
  // Only of a total of grants: a year's grants and the inventions in force are no part and whole.
  { part: 'invention-patents', whole: 'patents-granted' },
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

/** A narrower concept and the wider one that reports print beside it under nearly the same name. */
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
