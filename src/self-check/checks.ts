import type { Check } from './check';
import { BY_HAND } from './checks/by-hand';
import { CHARTS } from './checks/charts';
import { FORMULAS } from './checks/formulas';
import { KEPT_DATA } from './checks/kept-data';
import { LOOKS } from './checks/looks';
import { NAMES } from './checks/names';
import { OUR_FUNCTIONS } from './checks/our-functions';
import { PAGE } from './checks/page';
import { PROTECTION } from './checks/protection';
import { REQUESTS } from './checks/requests';
import { ROWS } from './checks/rows';
import { SELECTION } from './checks/selection';
import { TABLE_FORMULAS } from './checks/table-formulas';
import { TABLES } from './checks/tables';
import { TEXT_CELLS } from './checks/text-cells';

/** Every check, in the order in which they run. A new one is an entry in the file of its family. */
export const CHECKS: readonly Check[] = [
  ...PAGE,
  // Early, so that the first formula is the first.
  ...OUR_FUNCTIONS,
  ...TEXT_CELLS,
  ...NAMES,
  ...FORMULAS,
  ...TABLES,
  ...TABLE_FORMULAS,
  ...ROWS,
  ...LOOKS,
  ...CHARTS,
  ...KEPT_DATA,
  ...REQUESTS,
  ...PROTECTION,
  ...SELECTION,
  ...BY_HAND,
];
