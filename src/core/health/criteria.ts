import { BUDGETARY } from './criteria/budgetary';
import { CASH, SERVICE } from './criteria/cash-and-service';
import { ECONOMIC_BASE } from './criteria/economic-base';
import { FLEXIBILITY } from './criteria/flexibility';
import { SUSTAINABILITY } from './criteria/sustainability';
import { VULNERABILITY } from './criteria/vulnerability';
import type { Criterion } from './criterion';

/** Every criterion, in the order of the frameworks. A new one is an entry in the file of its framework. */
export const CRITERIA: readonly Criterion[] = [
  ...BUDGETARY,
  ...FLEXIBILITY,
  ...VULNERABILITY,
  ...SUSTAINABILITY,
  ...CASH,
  ...SERVICE,
  ...ECONOMIC_BASE,
];
