import { buoyancy } from '../../formulas/buoyancy';
import { contributionShare } from '../../formulas/contribution-share';
import { debtHeadroom } from '../../formulas/debt-headroom';
import { increment } from '../../formulas/increment';
import { isMissing, type Missing } from '../../missing';
import { ratioBound } from '../../reading/ratio-bound';
import { interestBurden } from '../../formulas/interest-burden';
import { revenueToGdp } from '../../formulas/revenue-to-gdp';
import { settled } from '../../formulas/argument-checks';
import type { Criterion } from '../criterion';
import { boundItself, differenceBound, exactOrAbout } from '../result-bound';

/**
 * What room there is to change taxes or debt (SORP-4: flexibility): how much of the economy is taken already, how that
 * responds, what may still be borrowed, and what interest takes.
 */
export const FLEXIBILITY: readonly Criterion[] = [
  {
    id: 'revenue-to-gdp',
    dimension: 'flexibility',
    inputs: ['revenue', 'gdp'],
    formula: revenueToGdp,
    bound: ratioBound,
    unit: '1',
    direction: 'neutral',
    remarks: ['middle-measure'],
  },
  {
    id: 'tax-to-gdp',
    dimension: 'flexibility',
    inputs: ['tax-revenue', 'gdp'],
    formula: revenueToGdp,
    bound: ratioBound,
    unit: '1',
    direction: 'neutral',
    remarks: ['narrow-measure'],
  },
  {
    id: 'government-revenue-to-gdp',
    dimension: 'flexibility',
    inputs: ['revenue', 'fund-revenue', 'state-capital-revenue', 'gdp'],
    formula: allRevenueToGdp,
    bound: exactOrAbout,
    unit: '1',
    direction: 'neutral',
    remarks: ['wide-measure'],
  },
  {
    id: 'buoyancy',
    dimension: 'flexibility',
    inputs: ['revenue-growth', 'gdp-growth'],
    formula: buoyancy,
    bound: ratioBound,
    unit: '系数',
    direction: 'neutral',
    scale: { lines: ['buoyancy-long-run'], bands: ['slower-than-economy', 'faster-than-economy'] },
    remarks: ['nominal-over-real', 'line-of-tax-buoyancy'],
  },
  {
    id: 'tax-share',
    dimension: 'flexibility',
    inputs: ['tax-share'],
    formula: settled,
    bound: boundItself,
    unit: '1',
    direction: 'more-is-better',
  },
  {
    id: 'tax-contribution',
    dimension: 'flexibility',
    inputs: ['tax-revenue', 'tax-growth', 'revenue', 'revenue-growth'],
    formula: taxContribution,
    bound: exactOrAbout,
    unit: '1',
    direction: 'more-is-better',
  },
  {
    id: 'debt-headroom',
    dimension: 'flexibility',
    inputs: ['debt-limit', 'debt-balance'],
    formula: (limit, balance) => debtHeadroom(balance, limit),
    bound: differenceBound,
    unit: '亿元',
    direction: 'more-is-better',
    remarks: ['quota-is-not-debt'],
  },
  {
    id: 'general-interest-burden',
    dimension: 'flexibility',
    inputs: ['general-debt-interest', 'expenditure'],
    formula: interestBurden,
    bound: ratioBound,
    unit: '1',
    direction: 'less-is-better',
    scale: {
      lines: ['general-interest-line'],
      bands: ['below-line', 'above-line'],
      levels: ['city', 'county'],
    },
    remarks: ['interest-line-of-cities-and-counties'],
  },
  {
    id: 'special-interest-burden',
    dimension: 'flexibility',
    inputs: ['special-debt-interest', 'fund-expenditure'],
    formula: interestBurden,
    bound: ratioBound,
    unit: '1',
    direction: 'less-is-better',
    scale: {
      lines: ['special-interest-line'],
      bands: ['below-line', 'above-line'],
      levels: ['city', 'county'],
    },
    remarks: ['interest-line-of-cities-and-counties'],
  },
];

/** All revenue of the government but social insurance, which no district runs. */
function allRevenueToGdp(
  revenue: number,
  fundRevenue: number,
  stateCapitalRevenue: number,
  gdp: number,
): number | Missing {
  return revenueToGdp(revenue + fundRevenue + stateCapitalRevenue, gdp);
}

function taxContribution(tax: number, taxGrowth: number, revenue: number, growth: number): number | Missing {
  const part = increment(tax, taxGrowth);
  const all = increment(revenue, growth);
  if (isMissing(part)) return part;
  return isMissing(all) ? all : contributionShare(part, all);
}
