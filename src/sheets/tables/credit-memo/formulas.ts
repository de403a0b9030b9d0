import type { CriterionId } from '../../../core/health/criterion';
import type { InputId } from '../../../core/health/health-input';
import { RESOURCES_ADDED, RESOURCES_TAKEN } from '../../../core/health/resources-terms';
import type { Language } from '../../../core/language';
import { unitName } from '../../../wording/units';
import type { MemoFigure } from './words';
import type { CellReference, PlanFormula } from '../../plan/plan-formula';

/*
 * The memo's formulas are native ones over cells of its own, so that the workbook lives without the add-in. What is
 * missing leaves the result empty; programs differ in what an empty text counts for, so each cell is asked for a number.
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

/** An amount as the memo computes with it: in the common unit. */
function amount(input: InputId): CellReference {
  return { row: input, column: 'converted' };
}

/** Several of them, between commas; an empty one adds nothing. */
function amounts(inputs: readonly InputId[]): PlanFormula {
  return inputs.flatMap((input, at) => (at === 0 ? [amount(input)] : [',', amount(input)]));
}

function rate(input: InputId): CellReference {
  return { row: input, column: 'value' };
}

const EXPENDITURE = { row: 'expenditure-used' satisfies MemoFigure, column: 'value' };
const RESOURCES = { row: 'resources-used' satisfies MemoFigure, column: 'value' };

export function shareOfGdpFormula(part: InputId): PlanFormula {
  return orNothing(amount(part), '/', amount('gdp'));
}

export const FIGURE_FORMULAS: Readonly<Record<MemoFigure, PlanFormula>> = {
  'gdp-per-head': orNothing(amount('gdp'), '/', amount('population'), '*10000'),
  'expenditure-used': [
    '=IF(ISNUMBER(',
    amount('expenditure'),
    '),',
    amount('expenditure'),
    ',IF(AND(ISNUMBER(',
    amount('livelihood'),
    '),ISNUMBER(',
    rate('livelihood-share'),
    ')),IFERROR(',
    amount('livelihood'),
    '/',
    rate('livelihood-share'),
    ',""),""))',
  ],
  'resources-used': [
    '=IF(ISNUMBER(',
    amount('fiscal-resources'),
    '),',
    amount('fiscal-resources'),
    ',IF(AND(ISNUMBER(',
    amount('revenue'),
    '),ISNUMBER(',
    amount('transfers'),
    ')),SUM(',
    ...amounts(RESOURCES_ADDED),
    ')-SUM(',
    ...amounts(RESOURCES_TAKEN),
    '),""))',
  ],
};

/** The criteria that the memo computes on the sheet. */
export const CRITERION_FORMULAS: Readonly<Partial<Record<CriterionId, PlanFormula>>> = {
  'rd-intensity': orNothing(amount('rd-expenditure'), '/', amount('gdp')),
  // Of growths whose signs differ the quotient says nothing.
  buoyancy: orNothing(
    'IF(',
    rate('revenue-growth'),
    '*',
    rate('gdp-growth'),
    '<0,"",',
    rate('revenue-growth'),
    '/',
    rate('gdp-growth'),
    ')',
  ),
  'tax-share': orNothing(amount('tax-revenue'), '/', amount('revenue')),
  'self-sufficiency': orNothing(amount('revenue'), '/', EXPENDITURE),
  'own-revenue-gap': orNothing(EXPENDITURE, '-', amount('revenue')),
  'land-to-revenue': orNothing(amount('land-revenue'), '/', amount('revenue')),
  'fund-to-budgets': orNothing(
    amount('fund-revenue'),
    '/(',
    amount('revenue'),
    '+',
    amount('fund-revenue'),
    ')',
  ),
  'transfer-dependence': orNothing(amount('transfers'), '/', RESOURCES),
  'fund-to-resources': orNothing(amount('fund-revenue'), '/', RESOURCES),
  'general-interest-burden': orNothing(amount('general-debt-interest'), '/', EXPENDITURE),
  'special-interest-burden': orNothing(amount('special-debt-interest'), '/', amount('fund-expenditure')),
  'treasury-cover': orNothing(amount('treasury-cash'), '/', amount('treasury-outflow')),
  'debt-headroom': orNothing(amount('debt-limit'), '-', amount('debt-balance')),
  'debt-ratio': orNothing(amount('debt-balance'), '/', RESOURCES),
  'debt-to-gdp': orNothing(amount('debt-balance'), '/', amount('gdp')),
  'broad-debt-ratio': orNothing('(', amount('debt-balance'), '+', amount('lgfv-debt'), ')/', RESOURCES),
};

/** Computed where every cell that it needs holds a number and the result is one; else empty. */
function orNothing(...parts: PlanFormula): PlanFormula {
  const cells = parts.filter((part) => typeof part !== 'string');
  const needed = [...new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell])).values()];
  const checks = needed.flatMap((part, index) => [index === 0 ? 'ISNUMBER(' : ',ISNUMBER(', part, ')']);
  return ['=IF(AND(', ...checks, '),IFERROR(', ...parts, ',""),"")'];
}
