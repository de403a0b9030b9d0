/**
 * The header of each cell of a row, from the lines of headers above it; empty where there is none. Of two lines the wider
 * words stand above the narrower, over several columns, whether or not the empty cells that show so have been kept:
 * 指标|2022年||2023年| over |完成|增长|预算|增长.
 */
export function combinedHeaders(
  lines: readonly (readonly string[])[],
  row: readonly string[],
): readonly string[] {
  const [lower = [], upper] = lines.filter((line) => fullOf(line).length > 1).toReversed();
  if (upper === undefined) return aligned(lower, row);
  if (upper.length === row.length && lower.length === row.length) return over(spread(upper, lower), lower);
  return aligned(grouped(fullOf(upper), fullOf(lower), fullOf(row, true).length) ?? lower, row);
}

/** Where lines have lost their empty cells, columns are counted from the right. */
function aligned(headers: readonly string[], row: readonly string[]): readonly string[] {
  if (headers.length === row.length) return headers;
  const width = lengthOf(row);
  const length = lengthOf(headers);
  return row.map((_, column) => (column < width ? (headers[length - (width - column)] ?? '') : ''));
}

/** Words that stand over several columns, over each. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = '';
  return upper.map((words, column) => {
    if (words !== '') over = lower[column] === '' ? '' : words;
    return words === '' && lower[column] !== '' ? over : words;
  });
}

function over(upper: readonly string[], lower: readonly string[]): readonly string[] {
  return lower.map((words, column) => (upper[column] ?? '') + words);
}

/** The first of the upper words have a column each; the others share the lower words evenly, if they can. */
function grouped(
  upper: readonly string[],
  lower: readonly string[],
  width: number,
): readonly string[] | undefined {
  const single = width - lower.length;
  const groups = upper.slice(Math.max(single, 0));
  const share = lower.length / groups.length;
  if (single < 0 || groups.length === 0 || !Number.isInteger(share)) return undefined;
  const columns = lower.map((words, column) => (groups[Math.floor(column / share)] ?? '') + words);
  return [...upper.slice(0, single), ...columns];
}

function fullOf(cells: readonly string[], isInner = false): readonly string[] {
  if (!isInner) return cells.filter((words) => words !== '');
  return cells.slice(
    cells.findIndex((words) => words !== ''),
    lengthOf(cells),
  );
}

function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((words) => words !== '') + 1;
}
