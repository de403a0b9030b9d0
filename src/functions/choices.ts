import { choiceByWord } from '../core/choice-by-word';
import { LAND_VARIANTS, type LandVariant } from '../core/land-dependence';
import { missing, type Missing } from '../core/missing';
import { RATE_UNITS, type RateUnit } from '../core/rate';
import { cellValue } from './cell-value';

/** How a rate is written, in either language; `undefined` where nobody says. */
export function readRateUnit(cell: unknown): RateUnit | Missing | undefined {
  const word = wordIn(cell);
  return word === ''
    ? undefined
    : (rateUnitByWord(word) ??
        missing('unknown-choice', { argument: 'rateUnit', given: word, allowed: RATE_UNITS }));
}

/** The variant of land dependence, which has no usual one and is always to be named. */
export function readLandVariant(cell: unknown): LandVariant | Missing {
  const word = wordIn(cell);
  return word === ''
    ? missing('left-out', { argument: 'variant' })
    : (landVariantByWord(word) ??
        missing('unknown-choice', { argument: 'variant', given: word, allowed: LAND_VARIANTS }));
}

/** What people write for a rate unit, besides its id. */
const RATE_UNIT_WORDS: Readonly<Record<RateUnit, readonly string[]>> = {
  fraction: ['小数', 'decimal'],
  percent: ['百分数', '百分比', '%', 'per cent', 'percentage'],
};

/** What people write for a variant of land dependence, besides its id. */
const LAND_VARIANT_WORDS: Readonly<Record<LandVariant, readonly string[]>> = {
  'land-to-revenue': ['土地出让收入比一般公共预算收入', '出让收入/一般公共预算收入'],
  'fund-to-budgets': ['政府性基金收入占两本预算收入比重', '基金收入/两本预算收入'],
  'fund-to-resources': ['政府性基金收入占综合财力比重', '基金收入/综合财力'],
};

const rateUnitByWord = choiceByWord(RATE_UNIT_WORDS);
const landVariantByWord = choiceByWord(LAND_VARIANT_WORDS);

/** An argument left out is null, and a reference to an empty cell 0 on the desktop. */
function wordIn(cell: unknown): string {
  const value = cellValue(cell);
  return value === null || value === undefined || value === 0 ? '' : String(value).trim();
}
