import type { CriterionId } from '../../../core/health/criterion';
import type { InputId } from '../../../core/health/health-input';
import { RESOURCES_ADDED, RESOURCES_TAKEN } from '../../../core/health/resources-terms';
import type { Language } from '../../../core/language';
import { unitName } from '../../../wording/units';
import type { MemoFigure } from './words';
import type { PlanFormula } from '../../plan/plan-formula';

/*
 * The memo's formulas are native ones over cells of its own, so that the workbook lives without the add-in. What is
 * missing leaves the result empty; programs differ in what an empty text counts for, so each cell is asked for a number.
 *
 * Rows are looked up by key over a whole column, so that the memo may be sorted. Some programs take a cell that looks into its
 * own column for a circle; so results, which stand among the values, look at the figures computed with, and at those alone.
 */

/** What a value comes to in 亿元 or 万人, from the unit beside it; an unknown unit is #N/A. */
export function convertedFormula(input: InputId, unit: string, language: Language): PlanFormula {
  const value = { row: input, column: 'value' };
  const factors = (FACTORS[unit] ?? []).map(
    ([name, factor]) =>
      ['IF(', { row: input, column: 'unit' }, `="${unitName(name, language)}",${factor},`] as const,
  );
  return [
    '=IF(ISNUMBER(',
    value,
    '),',
    value,
    '*',
    ...factors.flat(),
    'NA()',
    ')'.repeat(factors.length),
    ',"")',
  ];
}

const FACTORS: Readonly<Record<string, readonly (readonly [unit: string, factor: string])[]>> = {
  亿元: [
    ['亿元', '1'],
    ['万元', '0.0001'],
    ['万亿元', '10000'],
    ['元', '0.00000001'],
  ],
  万人: [
    ['万人', '1'],
    ['人', '0.0001'],
  ],
};

/** A rate as the memo computes with it: what stands in its row. */
export function usedRateFormula(row: string): PlanFormula {
  const value = { row, column: 'value' };
  return ['=IF(ISNUMBER(', value, '),', value, ',"")'];
}

/** A figure as the memo computes with it: an amount in the common unit, a rate as a fraction. */
function used(input: InputId): Operand {
  return [{ row: input, column: 'converted' }];
}

/** What gives a number or an empty text. */
type Operand = PlanFormula;

/** Several of them, between commas; an empty one adds nothing. */
function amounts(inputs: readonly InputId[]): PlanFormula {
  return inputs.flatMap((input, at) => (at === 0 ? used(input) : [',', ...used(input)]));
}

const EXPENDITURE: Operand = [
  'IF(ISNUMBER(',
  ...used('expenditure'),
  '),',
  ...used('expenditure'),
  ',IF(AND(ISNUMBER(',
  ...used('livelihood'),
  '),ISNUMBER(',
  ...used('livelihood-share'),
  ')),IFERROR(',
  ...used('livelihood'),
  '/',
  ...used('livelihood-share'),
  ',""),""))',
];
const RESOURCES: Operand = [
  'IF(ISNUMBER(',
  ...used('fiscal-resources'),
  '),',
  ...used('fiscal-resources'),
  ',IF(AND(ISNUMBER(',
  ...used('revenue'),
  '),ISNUMBER(',
  ...used('transfers'),
  ')),IFERROR(SUM(',
  ...amounts(RESOURCES_ADDED),
  ')-SUM(',
  ...amounts(RESOURCES_TAKEN),
  '),""),""))',
];

export function shareOfGdpFormula(part: InputId): PlanFormula {
  return orNothing(used(part), '/', used('gdp'));
}

export const FIGURE_FORMULAS: Readonly<Record<MemoFigure, PlanFormula>> = {
  'gdp-per-head': orNothing(used('gdp'), '/', used('population'), '*10000'),
  'expenditure-used': ['=', ...EXPENDITURE],
  'resources-used': ['=', ...RESOURCES],
};

/** The criteria that the memo computes on the sheet. */
export const CRITERION_FORMULAS: Readonly<Partial<Record<CriterionId, PlanFormula>>> = {
  'rd-intensity': orNothing(used('rd-expenditure'), '/', used('gdp')),
  // Of growths whose signs differ the quotient says nothing.
  buoyancy: orNothing(
    'IF(',
    used('revenue-growth'),
    '*',
    used('gdp-growth'),
    '<0,"",',
    used('revenue-growth'),
    '/',
    used('gdp-growth'),
    ')',
  ),
  'tax-share': orNothing(used('tax-revenue'), '/', used('revenue')),
  'self-sufficiency': orNothing(used('revenue'), '/', EXPENDITURE),
  'own-revenue-gap': orNothing(EXPENDITURE, '-', used('revenue')),
  'land-to-revenue': orNothing(used('land-revenue'), '/', used('revenue')),
  'fund-to-budgets': orNothing(used('fund-revenue'), '/(', used('revenue'), '+', used('fund-revenue'), ')'),
  'transfer-dependence': orNothing(used('transfers'), '/', RESOURCES),
  'fund-to-resources': orNothing(used('fund-revenue'), '/', RESOURCES),
  'general-interest-burden': orNothing(used('general-debt-interest'), '/', EXPENDITURE),
  'special-interest-burden': orNothing(used('special-debt-interest'), '/', used('fund-expenditure')),
  'treasury-cover': orNothing(used('treasury-cash'), '/', used('treasury-outflow')),
  'debt-headroom': orNothing(used('debt-limit'), '-', used('debt-balance')),
  'debt-ratio': orNothing(used('debt-balance'), '/', RESOURCES),
  'debt-to-gdp': orNothing(used('debt-balance'), '/', used('gdp')),
  'broad-debt-ratio': orNothing('(', used('debt-balance'), '+', used('lgfv-debt'), ')/', RESOURCES),
};

/** Computed where everything that it needs comes to a number and the result is one; else empty. */
function orNothing(...parts: readonly (string | Operand)[]): PlanFormula {
  const needed = [
    ...new Map(
      parts.flatMap((part) => (typeof part === 'string' ? [] : [[JSON.stringify(part), part] as const])),
    ).values(),
  ];
  const checks = needed.flatMap((part, index) => [index === 0 ? 'ISNUMBER(' : ',ISNUMBER(', ...part, ')']);
  return ['=IF(AND(', ...checks, '),IFERROR(', ...parts.flat(), ',""),"")'];
}
