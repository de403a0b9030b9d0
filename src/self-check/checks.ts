import type { Check } from './check';
import { BY_HAND } from './checks/by-hand';
import { CHARTS } from './checks/charts';
import { FORMULAS } from './checks/formulas';
import { KEPT_DATA } from './checks/kept-data';
import { LOOKS } from './checks/looks';
import { NAMES } from './checks/names';
import { OUR_FUNCTIONS } from './checks/our-functions';
import { PAGE } from './checks/page';
import { PAGE_AFTERWARDS } from './checks/page-afterwards';
import { PANE_BY_HAND } from './checks/pane-by-hand';
import { PROTECTION } from './checks/protection';
import { REQUESTS } from './checks/requests';
import { REOPENED } from './checks/reopened';
import { ROWS } from './checks/rows';
import { SELECTION } from './checks/selection';
import { SOURCE_CARDS } from './checks/source-cards';
import { TABLE_FORMULAS } from './checks/table-formulas';
import { TABLES } from './checks/tables';
import { TEXT_CELLS } from './checks/text-cells';
import { UNDO } from './checks/undo';

/** The checks by what they are about, in the order in which they run. A new one is an entry in the file of its family. */
export const FAMILIES = {
  page: PAGE,
  // Early, so that the first formula is the first.
  functions: OUR_FUNCTIONS,
  text: TEXT_CELLS,
  names: NAMES,
  formulas: FORMULAS,
  tables: TABLES,
  'table-formulas': TABLE_FORMULAS,
  rows: ROWS,
  looks: LOOKS,
  charts: CHARTS,
  'kept-data': KEPT_DATA,
  requests: REQUESTS,
  protection: PROTECTION,
  selection: SELECTION,
  'source-cards': SOURCE_CARDS,
  'page-afterwards': PAGE_AFTERWARDS,
  undo: UNDO,
  'by-hand': BY_HAND,
  'pane-by-hand': PANE_BY_HAND,
  reopened: REOPENED,
} as const satisfies Readonly<Record<string, readonly Check[]>>;
export type Family = keyof typeof FAMILIES;

export const CHECKS: readonly Check[] = Object.values(FAMILIES).flat();
