/** What sort of document a report is: work report, budget and its execution, its adjustment, accounts, bulletin, plan, release. */
export const DOCUMENT_KINDS = [
  'work-report',
  'budget-execution',
  'budget-adjustment',
  'final-accounts',
  'bulletin',
  'plan-report',
  'finance-release',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
