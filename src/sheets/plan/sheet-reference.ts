/**
 * A sheet as formulas name it. Only plain letters and digits of any script go without quotes, and not what reads as a
 * cell or a number.
 */
export function sheetReference(worksheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(worksheet) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(worksheet);
  return isPlain ? worksheet : `'${worksheet.replaceAll("'", "''")}'`;
}
