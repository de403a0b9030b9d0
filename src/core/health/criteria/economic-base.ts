import { investmentToGdp } from '../../formulas/investment-to-gdp';
import { settled } from '../../formulas/argument-checks';
import { ratioBound } from '../../reading/ratio-bound';
import { requiredGrowth } from '../../formulas/required-growth';
import { tradeDependence } from '../../formulas/trade-dependence';
import type { Criterion } from '../criterion';
import { boundItself } from '../result-bound';

/** The economy on which revenue rests (ICMA: environmental factors). */
export const ECONOMIC_BASE: readonly Criterion[] = [
  {
    id: 'required-gdp-growth',
    dimension: 'economic-base',
    inputs: ['gdp', 'gdp-goal', 'years-to-goal'],
    formula: requiredGrowth,
    bound: (gdp, goal) => ratioBound(goal, gdp),
    unit: '1',
    direction: 'neutral',
    remarks: ['nominal-goal-real-growth'],
  },
  {
    id: 'investment-to-gdp',
    dimension: 'economic-base',
    inputs: ['investment', 'gdp'],
    formula: investmentToGdp,
    bound: ratioBound,
    unit: '1',
    direction: 'neutral',
    remarks: ['investment-is-not-capital-formation'],
  },
  {
    id: 'trade-dependence',
    dimension: 'economic-base',
    inputs: ['trade', 'gdp'],
    formula: tradeDependence,
    bound: ratioBound,
    unit: '1',
    direction: 'neutral',
  },
  {
    id: 'rd-intensity',
    dimension: 'economic-base',
    inputs: ['rd-intensity'],
    formula: settled,
    bound: boundItself,
    unit: '1',
    direction: 'more-is-better',
  },
];
