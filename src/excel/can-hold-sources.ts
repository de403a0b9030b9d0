/** The first Excel whose numbers carry properties. */
const NEEDED = '1.19';

/**
 * Whether numbers can carry their source in the cell itself. Both are asked, because a page may have loaded an older
 * office.js in a newer Excel.
 */
export function canHoldSources(): boolean {
  return (
    Office.context.requirements.isSetSupported('ExcelApi', NEEDED) && 'valuesAsJson' in Excel.Range.prototype
  );
}
