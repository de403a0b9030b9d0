/**
 * A name for a table that is not taken: the one asked for, or with the first free number after it. Excel holds
 * names apart without regard to case, and tables share them with defined names.
 *
 * @example uniqueTableName('Results', ['results']) // 'Results2'
 */
export function uniqueTableName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}${number}`));
}

/**
 * A name for a sheet that is not taken and that Excel accepts: at most 31 characters, without `[]:*?/\` and
 * without an apostrophe at either end.
 *
 * @example uniqueSheetName('主要指标', ['主要指标']) // '主要指标 (2)'
 */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const name = clean === '' ? 'Fiscal Gauge' : clean;
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return name.slice(0, LONGEST_SHEET_NAME - suffix.length).trim() + suffix;
  });
}

const LONGEST_SHEET_NAME = 31;

function firstFree(taken: readonly string[], candidate: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = candidate(number);
    if (!known.has(name.toLowerCase())) return name;
  }
}
