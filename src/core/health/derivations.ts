import { settled } from '../formulas/argument-checks';
import type { Bound } from '../reading/bound';
import { budgetOutturn } from '../formulas/budget-outturn';
import { livelihoodShare } from '../formulas/livelihood-share';
import type { Missing } from '../missing';
import { ratioBound } from '../reading/ratio-bound';
import { share } from '../formulas/share';
import { sumBound } from '../reading/sum-bound';
import { taxShare } from '../formulas/tax-share';
import { whole } from '../formulas/whole';
import type { InputId } from './health-input';

/** How a figure that nobody states is made of others. */
export interface Derivation {
  readonly id: InputId;
  readonly from: readonly InputId[];
  readonly formula: (...values: readonly number[]) => number | Missing;
  readonly bound: (...bounds: readonly Bound[]) => Bound;
  /** Amount and share must speak of one subject: of two different ones the quotient is no whole. */
  readonly needsOneSubject?: true;
  /** Where it cannot be derived, a reader is asked for the figure itself rather than for what it is made of. */
  readonly isAskedFor?: true;
}

/** In an order in which none needs a later one, except that a share and its whole are never both derived. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    id: 'expenditure',
    from: ['livelihood', 'livelihood-share'],
    formula: whole,
    bound: ratioBound,
    needsOneSubject: true,
    isAskedFor: true,
  },
  {
    id: 'livelihood-share',
    from: ['livelihood', 'expenditure'],
    formula: livelihoodShare,
    bound: ratioBound,
  },
  { id: 'tax-share', from: ['tax-revenue', 'revenue'], formula: taxShare, bound: ratioBound },
  { id: 'revenue-outturn', from: ['revenue', 'revenue-budget'], formula: budgetOutturn, bound: ratioBound },
  { id: 'trade', from: ['exports', 'imports'], formula: bothWays, bound: sumBound, isAskedFor: true },
  { id: 'primary-share', from: ['primary-value-added', 'gdp'], formula: share, bound: ratioBound },
  { id: 'secondary-share', from: ['secondary-value-added', 'gdp'], formula: share, bound: ratioBound },
  { id: 'tertiary-share', from: ['tertiary-value-added', 'gdp'], formula: share, bound: ratioBound },
  { id: 'rd-intensity', from: ['rd-expenditure', 'gdp'], formula: share, bound: ratioBound },
];

function bothWays(exports: number, imports: number): number | Missing {
  return settled(exports + imports);
}
