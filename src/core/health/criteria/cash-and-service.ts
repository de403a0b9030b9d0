import { settled } from '../../formulas/argument-checks';
import { perHead } from '../../formulas/per-head';
import { ratioBound } from '../../reading/ratio-bound';
import { treasuryCover } from '../../formulas/treasury-cover';
import type { Criterion } from '../criterion';
import { boundItself } from '../result-bound';

/** Whether bills can be paid as they fall due (ICMA: cash solvency). */
export const CASH: readonly Criterion[] = [
  {
    id: 'treasury-cover',
    dimension: 'cash',
    inputs: ['treasury-cash', 'treasury-outflow'],
    formula: treasuryCover,
    bound: ratioBound,
    unit: '个月',
    direction: 'more-is-better',
    remarks: ['month-end-over-month'],
  },
];

/** What residents get for it (ICMA: service-level solvency). */
export const SERVICE: readonly Criterion[] = [
  {
    id: 'livelihood-share',
    dimension: 'service',
    inputs: ['livelihood-share'],
    formula: settled,
    bound: boundItself,
    unit: '1',
    direction: 'neutral',
    remarks: ['scope-set-locally'],
  },
  {
    id: 'revenue-per-head',
    dimension: 'service',
    inputs: ['revenue', 'population'],
    formula: perHead,
    bound: ratioBound,
    unit: '元',
    direction: 'more-is-better',
  },
  {
    id: 'expenditure-per-head',
    dimension: 'service',
    inputs: ['expenditure', 'population'],
    formula: perHead,
    bound: ratioBound,
    unit: '元',
    direction: 'neutral',
  },
];
