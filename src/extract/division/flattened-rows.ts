import { isUnitWord, withUnit } from './column-header';
import type { TableLine } from './table-line';
import type { TextLine } from './text-line';

/**
 * Finds rows of a table that was flattened to a cell a line: a name, sometimes its unit, and as many figures as the rows
 * beside it have. Two like rows in a line are chance, three are a table.
 */
export function flattenedRows(lines: readonly TextLine[]): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  let place = 0;
  while (place < lines.length) {
    const rows = rowsFrom(lines, place);
    const first = rows[0];
    if (first === undefined || rows.length < SEVERAL) {
      place++;
      continue;
    }
    const headers = headersBefore(lines, first);
    for (const { at, hasUnit, figures } of rows) {
      const name = lines[at] as TextLine;
      const unit = hasUnit ? lines[at + 1]?.text : undefined;
      const cells = Array.from({ length: figures }, (_, column) => {
        const { start, end } = lines[at + (hasUnit ? 2 : 1) + column] as TextLine;
        const header = withUnit(headers[column] ?? '', unit);
        return { start, end, ...(header === '' ? {} : { header }) };
      });
      const { start, end } = name;
      found.set(at, {
        kind: 'table-row',
        cells: [{ start, end }, ...cells],
        lines: lengthOf({ hasUnit, figures }),
      });
    }
    place = (rows.at(-1)?.at ?? place) + lengthOf(first);
  }
  return found;
}

interface Row {
  readonly at: number;
  readonly hasUnit: boolean;
  readonly figures: number;
}

/** The like rows from a place on. */
function rowsFrom(lines: readonly TextLine[], place: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = place; ; at += lengthOf(rows[0] as Row)) {
    const row = rowAt(lines, at);
    const [first = row] = rows;
    if (row === undefined || row.figures !== first?.figures || row.hasUnit !== first.hasUnit) return rows;
    rows.push(row);
  }
}

function rowAt(lines: readonly TextLine[], at: number): Row | undefined {
  if (!isName(lines[at])) return undefined;
  const hasUnit = isUnit(lines[at + 1]);
  const first = at + (hasUnit ? 2 : 1);
  let end = first;
  while (end < lines.length && isFigure(lines[end]?.text ?? '')) end++;
  return end > first ? { at, hasUnit, figures: end - first } : undefined;
}

function lengthOf({ hasUnit, figures }: Omit<Row, 'at'>): number {
  return figures + (hasUnit ? 2 : 1);
}

/** The names of the columns of figures, which stand before the first row. */
function headersBefore(lines: readonly TextLine[], { at, figures }: Row): readonly string[] {
  const before = lines.slice(Math.max(0, at - figures), at);
  return before.length === figures && before.every(isName) ? before.map(({ text }) => text) : [];
}

function isName(line: TextLine | undefined): boolean {
  return line?.isShort === true && line.text.length <= LONGEST_NAME && !isFigure(line.text);
}

function isUnit(line: TextLine | undefined): boolean {
  return line !== undefined && isUnitWord(line.text);
}

const SEVERAL = 3;
/** Characters. */
const LONGEST_NAME = 24;
const FIGURE_LINE = /^(?:[-+]?\d[\d,]*(?:\.\d+)?(?<unit>[^\d\s|]{0,6})|-{1,2}|\/)$/u;

/** A number, with its unit or without; or what stands for none. */
function isFigure(text: string): boolean {
  const found = FIGURE_LINE.exec(text);
  const unit = found?.groups?.['unit'] ?? '';
  return found !== null && (unit === '' || isUnitWord(unit));
}
