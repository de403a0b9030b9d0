import { broadDebtRatio } from '../../formulas/broad-debt-ratio';
import { debtToGdp } from '../../formulas/debt-to-gdp';
import { debtToResources } from '../../formulas/debt-to-resources';
import { perHead } from '../../formulas/per-head';
import { ratioBound } from '../../reading/ratio-bound';
import type { Criterion } from '../criterion';
import { exactOrAbout } from '../result-bound';

/** Whether what is owed can be carried (SORP-4: sustainability; ICMA: long-run solvency). */
export const SUSTAINABILITY: readonly Criterion[] = [
  {
    id: 'debt-ratio',
    dimension: 'sustainability',
    inputs: ['debt-balance', 'fiscal-resources'],
    formula: debtToResources,
    bound: ratioBound,
    unit: '1',
    direction: 'less-is-better',
    scale: {
      lines: ['debt-ratio-warning', 'debt-ratio-ceiling', 'debt-ratio-risk-end'],
      bands: ['below-warning', 'in-warning', 'above-ceiling', 'above-risk-range'],
    },
    remarks: ['colour-grade-quoted-only'],
  },
  {
    id: 'broad-debt-ratio',
    dimension: 'sustainability',
    inputs: ['debt-balance', 'lgfv-debt', 'fiscal-resources'],
    formula: broadDebtRatio,
    bound: exactOrAbout,
    unit: '1',
    direction: 'less-is-better',
  },
  {
    id: 'debt-to-gdp',
    dimension: 'sustainability',
    inputs: ['debt-balance', 'gdp'],
    formula: debtToGdp,
    bound: ratioBound,
    unit: '1',
    direction: 'less-is-better',
    scale: { lines: ['debt-to-gdp-line'], bands: ['below-line', 'above-line'], levels: ['national'] },
    remarks: ['drawn-for-states'],
  },
  {
    id: 'debt-per-head',
    dimension: 'sustainability',
    inputs: ['debt-balance', 'population'],
    formula: perHead,
    bound: ratioBound,
    unit: '元',
    direction: 'less-is-better',
  },
];
