/** What tells a figure, of all the columns that the long table has: what it is of, then the figure. */
export const TELLING_COLUMNS: readonly string[] = [
  'item',
  'coverage',
  'period',
  'measure',
  'status',
  'bound',
  'value',
  'value-high',
  'unit',
];
