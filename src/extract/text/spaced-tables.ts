/**
 * The places of a text where a cell begins in a table whose cells only spaces part, under a header of as many cells (指标 2021年
 * 增长%).
 *
 * A row is a name, perhaps a unit, and as many figures as the rows beside it have; three of them are a table.
 */
export function spacedTables(found: string): ReadonlySet<number> {
  const edges = new Set<number>();
  let before: SpacedLine | undefined;
  let header: SpacedLine | undefined;
  let rows: SpacedLine[] = [];
  const close = (): void => {
    if (header !== undefined && rows.length >= SEVERAL) {
      for (const line of [header, ...rows]) for (const { start } of line.slice(1)) edges.add(start);
    }
    rows = [];
  };
  for (let start = 0; start < found.length;) {
    const next = found.indexOf('\n', start);
    const end = next < 0 ? found.length : next;
    const line = cellsOf(found, start, end);
    if (line !== undefined && line.length === (rows[0] ?? before)?.length && isRow(line)) {
      if (rows.length === 0) header = before;
      rows.push(line);
    } else if (line === undefined || line.length > 0) close();
    if (line === undefined || line.length > 0) before = line;
    start = end + 1;
  }
  close();
  return edges;
}

interface SpacedCell {
  readonly start: number;
  readonly text: string;
}

/** The cells of a line, which wide gaps part where it has any; none of an empty line, and nothing of one that is no row. */
type SpacedLine = readonly SpacedCell[];

function cellsOf(found: string, start: number, end: number): SpacedLine | undefined {
  if (end - start > LONGEST) return undefined;
  const text = found.slice(start, end).trimEnd();
  const words = text.trimStart();
  if (words === '') return [];
  if (!GAP.test(words) || SENTENCE.test(words)) return undefined;
  const gap = WIDE.test(words) ? WIDE : GAP;
  const cells: SpacedCell[] = [];
  let at = start + text.length - words.length;
  for (const cell of words.split(gap)) {
    const last = cells.at(-1);
    // 指  标: a name that is spaced out is one.
    const isSpacedOut = cell.length === 1 && last?.text.length === 1 && HAN.test(last.text + cell);
    if (!/\S/u.test(cell)) at += cell.length;
    else {
      if (isSpacedOut) cells[cells.length - 1] = { start: last.start, text: last.text + cell };
      else cells.push({ start: at, text: cell });
      at += cell.length;
    }
  }
  return cells.length < 2 ? undefined : cells;
}

function isRow([name, ...rest]: SpacedLine): boolean {
  const figures = UNIT.test(rest[0]?.text ?? '') ? rest.slice(1) : rest;
  return NAME.test(name?.text ?? '') && figures.length > 0 && figures.every(({ text }) => FIGURE.test(text));
}

const SEVERAL = 3;
/** Characters. */
const LONGEST = 160;
const GAP = /([ \u00a0\u3000]+)/u;
const WIDE = /([ \u00a0\u3000]{2,})/u;
const SENTENCE = /[。；;！？|\t]|[，,](?!\d{3})/u;
const HAN = /^\p{sc=Han}{2}$/u;
const NAME = /^(?!\d)(?=.*\p{sc=Han}).{1,30}$/u;
const UNIT = /^[^\d\s]{1,8}$/u;
const FIGURE = /^(?:[-－—+]?\d[\d,]*(?:\.\d+)?[%％]?|[-－—]{1,2}|\/)$/u;
