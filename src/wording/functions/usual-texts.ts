import type { MissingReason } from '../../core/missing';
import type { Bilingual } from './function-entry';

/** What many functions have in common, said once. */
export const AMOUNTS_TO_FRACTION: Bilingual = {
  english: 'two amounts in one unit; a fraction',
  chinese: '两个同单位的数额；结果为小数',
};

export const AMOUNTS_TO_AMOUNT: Bilingual = {
  english: 'amounts in one unit; that unit',
  chinese: '同单位的数额；结果单位相同',
};

export const RATES_TO_POINTS: Bilingual = {
  english: 'two growths; percentage points',
  chinese: '两个增速；结果为个百分点',
};

export const LEVEL_AND_GROWTH: Bilingual = {
  english: 'a level and its growth; the unit of the level',
  chinese: '数值及其增速；结果单位同数值',
};

/** Why a formula over cells may give no value. */
const CELL_REASONS: readonly MissingReason[] = [
  'not-a-number',
  'left-out',
  'wrong-unit',
  'shape-mismatch',
  'too-many-cells',
  'not-together',
];

/** Why a formula over amounts in one unit may give no value. */
export const AMOUNT_REASONS: readonly MissingReason[] = [
  ...CELL_REASONS,
  'units-differ',
  'out-of-range',
  'implausible',
];

export const DIVISION_REASONS: readonly MissingReason[] = ['zero-denominator', ...AMOUNT_REASONS];

/** Why a formula that takes rates may give no value. */
export const RATE_REASONS: readonly MissingReason[] = [
  ...CELL_REASONS,
  'out-of-range',
  'unclear-rate',
  'unknown-choice',
];

export const RATE_DIVISION_REASONS: readonly MissingReason[] = ['zero-denominator', ...RATE_REASONS];
