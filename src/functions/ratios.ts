import { livelihoodShare } from '../core/livelihood-share';
import { selfSufficiency } from '../core/self-sufficiency';
import { share } from '../core/share';
import { whole } from '../core/whole';
import { calculateEachCell } from './calculate-each-cell';

/*
 * Arguments are declared as ranges even where one cell is usual. A lone argument arrives as [[value]]; a whole
 * column is answered in one call instead of thousands; and in a range an empty cell stays empty, while as a single
 * value it arrives as 0 on the desktop, which would be a figure nobody reported.
 */

/**
 * The share of a part in its whole (占比), as a fraction.
 * @customfunction SHARE SHARE
 * @helpurl https://localhost:3000/help.html#SHARE
 * @param part The part, in the unit of the whole.
 * @param whole The whole that contains it.
 */
export function SHARE(part: unknown[][], whole: unknown[][]): unknown[][] {
  return calculateEachCell(share, { part, whole }, 'percent');
}

/**
 * The whole worked back from a part and its share (总额反推), in the unit of the part.
 * @customfunction WHOLE WHOLE
 * @helpurl https://localhost:3000/help.html#WHOLE
 * @param part The part, for example the amount of livelihood spending.
 * @param share Its share in the whole, as 80.6% or 0.806.
 */
export function WHOLE(part: unknown[][], share: unknown[][]): unknown[][] {
  return calculateEachCell(whole, { part, share }, 'number');
}

/**
 * The share of livelihood spending in general public budget expenditure (民生支出占比), as a fraction.
 * @customfunction LIVELIHOODSHARE LIVELIHOODSHARE
 * @helpurl https://localhost:3000/help.html#LIVELIHOODSHARE
 * @param livelihood Livelihood spending, as the place itself defines it.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function LIVELIHOODSHARE(livelihood: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(livelihoodShare, { livelihood, expenditure }, 'percent');
}

/**
 * Fiscal self-sufficiency (财政自给率): general public budget revenue over expenditure, as a fraction.
 * @customfunction SELFSUFFICIENCY SELFSUFFICIENCY
 * @helpurl https://localhost:3000/help.html#SELFSUFFICIENCY
 * @param revenue General public budget revenue.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function SELFSUFFICIENCY(revenue: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(selfSufficiency, { revenue, expenditure }, 'percent');
}
