import type { Measure } from '../reading/observation';
import { FRACTION } from '../number/unit';
import type { HealthInput, InputId, StatedAs } from './health-input';

const REVENUE = 'general-budget-revenue';
const EXPENDITURE = 'general-budget-expenditure';

/** Every figure that a criterion or the credit memo asks for, in the order of a credit memo. */
export const HEALTH_INPUTS: readonly HealthInput[] = [
  amount('gdp', 'gdp'),
  rate('gdp-growth', 'gdp', 'growth'),
  { ...amount('gdp-goal', 'gdp'), stage: 'plan', when: 'goal' },
  { id: 'years-to-goal', unit: '年', stated: [] },
  amount('primary-value-added', 'primary-value-added'),
  amount('secondary-value-added', 'secondary-value-added'),
  amount('tertiary-value-added', 'tertiary-value-added'),
  share('primary-share', [{ indicator: 'primary-value-added', measure: 'share', of: 'gdp' }]),
  share('secondary-share', [{ indicator: 'secondary-value-added', measure: 'share', of: 'gdp' }]),
  share('tertiary-share', [{ indicator: 'tertiary-value-added', measure: 'share', of: 'gdp' }]),
  amount('industry', 'industrial-value-added'),
  rate('industry-growth', 'industrial-value-added', 'growth'),
  amount('investment', 'fixed-asset-investment'),
  rate('investment-growth', 'fixed-asset-investment', 'growth'),
  amount('retail-sales', 'retail-sales'),
  rate('retail-sales-growth', 'retail-sales', 'growth'),
  amount('trade', 'foreign-trade'),
  rate('trade-growth', 'foreign-trade', 'growth'),
  amount('exports', 'exports'),
  amount('imports', 'imports'),
  amount('rd-expenditure', 'rd-expenditure'),
  rate('rd-intensity', 'rd-intensity', 'share', 'level'),
  { id: 'population', unit: '万人', stated: [{ indicator: 'population', measure: 'level' }] },
  amount('revenue', REVENUE),
  rate('revenue-growth', REVENUE, 'growth'),
  { ...rate('revenue-growth-before', REVENUE, 'growth'), when: 'before' },
  { ...rate('revenue-growth-target', REVENUE, 'growth'), stage: 'plan' },
  { ...rate('revenue-growth-next-target', REVENUE, 'growth'), stage: 'plan', when: 'next' },
  { ...amount('revenue-budget', REVENUE), stage: 'plan' },
  rate('revenue-outturn', REVENUE, 'completion'),
  amount('tax-revenue', 'tax-revenue'),
  rate('tax-growth', 'tax-revenue', 'growth'),
  share('tax-share', [
    { indicator: 'tax-share', measure: 'share' },
    { indicator: 'tax-share', measure: 'level' },
    { indicator: 'tax-revenue', measure: 'share', of: REVENUE },
  ]),
  amount('expenditure', EXPENDITURE),
  amount('livelihood', 'livelihood-expenditure'),
  share('livelihood-share', [{ indicator: 'livelihood-expenditure', measure: 'share', of: EXPENDITURE }]),
  amount('fund-revenue', 'government-fund-revenue'),
  amount('land-revenue', 'land-transfer-revenue'),
  amount('fund-expenditure', 'government-fund-expenditure'),
  amount('state-capital-revenue', 'state-capital-revenue'),
  amount('transfers', 'upper-level-funds', 'transfer-payments'),
  amount('fund-transfers', 'fund-transfers'),
  amount('carried-over', 'carried-over'),
  amount('transferred-in', 'transferred-in'),
  amount('remitted', 'remitted'),
  amount('transferred-out', 'transferred-out'),
  amount('fiscal-resources', 'fiscal-resources'),
  amount('debt-balance', 'debt-balance'),
  amount('debt-limit', 'debt-limit'),
  amount('debt-resolved', 'debt-resolved'),
  amount('hidden-debt-resolved', 'hidden-debt-resolved'),
  amount('lgfv-debt', 'lgfv-debt'),
  amount('bond-quota', 'bond-quota'),
  { ...amount('bond-quota-next', 'bond-quota'), stage: 'plan', when: 'next' },
  amount('general-debt-interest', 'general-debt-interest'),
  amount('special-debt-interest', 'special-debt-interest'),
  amount('treasury-cash', 'treasury-cash'),
  amount('treasury-outflow', 'treasury-outflow'),
];

const BY_ID = new Map(HEALTH_INPUTS.map((input) => [input.id, input]));

export function healthInput(id: InputId): HealthInput {
  const input = BY_ID.get(id);
  if (input === undefined) throw new RangeError(`no such input: ${id}`);
  return input;
}

/** The year that an input is of, in a report that looks back on the year given; of a goal, none is known. */
export function yearOf({ when = 'year' }: HealthInput, year: number): number | undefined {
  return when === 'goal' ? undefined : year + YEARS_FROM_REPORT[when];
}

const YEARS_FROM_REPORT = { before: -1, year: 0, next: 1 } as const;

/** Whether it is money or people, which have units to choose from; a rate is always a percentage. */
export function isAmount({ unit }: HealthInput): boolean {
  return unit !== FRACTION;
}

function amount(id: InputId, ...indicators: readonly string[]): HealthInput {
  return { id, unit: '亿元', stated: indicators.map((indicator) => ({ indicator, measure: 'level' })) };
}

function rate(id: InputId, indicator: string, ...measures: readonly Measure[]): HealthInput {
  return { id, unit: FRACTION, stated: measures.map((measure) => ({ indicator, measure })) };
}

function share(id: InputId, stated: readonly StatedAs[]): HealthInput {
  return { id, unit: FRACTION, stated };
}
