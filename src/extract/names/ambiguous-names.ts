/** Names that are short for either of several indicators; nothing but another word of the report tells which. */
export const AMBIGUOUS_NAMES: Readonly<Record<string, readonly string[]>> = {
  失业率: ['surveyed-unemployment', 'registered-unemployment'],
  财政收入: ['general-budget-revenue', 'total-fiscal-revenue'],
  地方财政收入: ['general-budget-revenue', 'local-total-fiscal-revenue'],
  地方级财政收入: ['general-budget-revenue', 'local-total-fiscal-revenue'],
  财政支出: ['general-budget-expenditure', 'total-fiscal-expenditure'],
};
