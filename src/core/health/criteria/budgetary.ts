import { settled } from '../../formulas/argument-checks';
import { averageGrowth } from '../../formulas/average-growth';
import { growthLead } from '../../formulas/growth-lead';
import { increment } from '../../formulas/increment';
import { ownRevenueGap } from '../../formulas/own-revenue-gap';
import { ratioBound } from '../../reading/ratio-bound';
import { selfSufficiency } from '../../formulas/self-sufficiency';
import { targetShift } from '../../formulas/target-shift';
import type { Criterion } from '../criterion';
import { boundItself, differenceBound, exactOrAbout } from '../result-bound';

/** Whether a year's spending is met from a year's own revenue (ICMA: budgetary solvency). */
export const BUDGETARY: readonly Criterion[] = [
  {
    id: 'self-sufficiency',
    dimension: 'budgetary',
    inputs: ['revenue', 'expenditure'],
    formula: selfSufficiency,
    bound: ratioBound,
    unit: '1',
    direction: 'more-is-better',
    remarks: ['no-official-mark'],
  },
  {
    id: 'own-revenue-gap',
    dimension: 'budgetary',
    inputs: ['revenue', 'expenditure'],
    formula: ownRevenueGap,
    bound: (revenue, expenditure) => differenceBound(expenditure, revenue),
    unit: '亿元',
    direction: 'less-is-better',
    remarks: ['not-the-statutory-deficit'],
  },
  {
    id: 'revenue-increment',
    dimension: 'budgetary',
    inputs: ['revenue', 'revenue-growth'],
    formula: increment,
    bound: exactOrAbout,
    unit: '亿元',
    direction: 'more-is-better',
  },
  {
    id: 'average-revenue-growth',
    dimension: 'budgetary',
    inputs: ['revenue-growth-before', 'revenue-growth'],
    formula: averageGrowth,
    bound: exactOrAbout,
    unit: '1',
    direction: 'more-is-better',
  },
  {
    id: 'revenue-growth-gap',
    dimension: 'budgetary',
    inputs: ['revenue-growth', 'revenue-growth-target'],
    formula: growthLead,
    bound: differenceBound,
    unit: '个百分点',
    direction: 'more-is-better',
  },
  {
    id: 'revenue-target-shift',
    dimension: 'budgetary',
    inputs: ['revenue-growth', 'revenue-growth-next-target'],
    formula: targetShift,
    bound: (actual, target) => differenceBound(target, actual),
    unit: '个百分点',
    direction: 'neutral',
  },
  {
    id: 'revenue-outturn',
    dimension: 'budgetary',
    inputs: ['revenue-outturn'],
    formula: settled,
    bound: boundItself,
    unit: '1',
    direction: 'neutral',
    remarks: ['one-year-no-grade'],
  },
];
