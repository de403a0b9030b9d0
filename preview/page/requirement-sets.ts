import type { PreviewOptions } from './preview-options';

/** What the preview's host can do; it claims no set that it does not implement. */
const NEWEST = {
  AddinCommands: '1.1',
  CustomFunctionsRuntime: '1.4',
  // Without it, office.js does not pass on that a request is to wait until the person has ended typing into a cell.
  DelayForCellEdit: '1.1',
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
};

/** The requirement sets that the add-in is told, those of the page's address before the newest. */
export function requirementSets({
  requirementSets: pinned,
}: PreviewOptions): Readonly<Record<string, string>> {
  return { ...NEWEST, ...pinned };
}
