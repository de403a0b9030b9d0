import { read, utils } from '@e965/xlsx';
import type { ShownSheets } from './shown-sheets';

/**
 * Opens a workbook with SheetJS, which did not write it, and reads what it shows: every sheet, numbers as they are
 * formatted, formulas as the results that the file keeps. It computes nothing itself.
 */
export function shownIndependently(workbook: Uint8Array): ShownSheets {
  const { SheetNames: names, Sheets: sheets } = read(workbook);
  return Object.fromEntries(
    names.map((name) => [
      name,
      utils.sheet_to_json<string[]>(sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
    ]),
  );
}
