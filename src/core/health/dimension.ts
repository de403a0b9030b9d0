/**
 * The frameworks under which the criteria stand: the three elements of PSAB's SORP-4 (sustainability, flexibility,
 * vulnerability), the three solvencies of Groves and ICMA that they leave open (budgetary, cash, service-level; the
 * long-run one is SORP-4's sustainability), and the economic base on which both rest.
 */
export const DIMENSIONS = [
  'budgetary',
  'flexibility',
  'vulnerability',
  'sustainability',
  'cash',
  'service',
  'economic-base',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
