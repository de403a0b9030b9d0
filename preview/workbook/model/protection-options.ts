/** What a protected worksheet still lets people do; the names are Excel's. */
export type ProtectionOptions = Readonly<Record<ProtectionOption, boolean>> & { readonly password?: string };

export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];
