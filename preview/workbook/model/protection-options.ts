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

/** Whether sheets may be added, deleted, renamed, moved or hidden; mutable, since it is the workbook's state. */
export interface StructureProtection {
  isProtected: boolean;
  password?: string | undefined;
}
