import { flattenedRows } from './flattened-rows';
import type { TableLine } from './table-line';
import type { TextLine } from './text-line';

/**
 * The rows of tables that were copied a cell a line, each line with its bar: 粮食产量 |, 4.48万吨 |, -0.4 |. What stands in
 * such a run and is no row is a header.
 */
export function barredCells(lines: readonly TextLine[]): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  let place = 0;
  while (place < lines.length) {
    const start = place;
    while (place < lines.length && BARRED.test(lines[place]?.text ?? '')) place++;
    if (place - start >= SHORTEST_RUN) addRun(found, lines, start, place);
    place = Math.max(place, start + 1);
  }
  return found;
}

function addRun(found: Map<number, TableLine>, lines: readonly TextLine[], start: number, end: number): void {
  const cells = lines
    .slice(start, end)
    .map((line, place) => ({ at: start + place, line: withoutBar(line) }))
    .filter(({ line }) => line.text !== '');
  const rows = flattenedRows(cells.map(({ line }) => line));
  for (const [place, row] of rows) {
    const first = cells[place]?.at ?? start;
    const last = cells[place + row.lines - 1]?.at ?? first;
    found.set(first, { ...row, lines: last - first + 1 });
  }
  for (let at = start; at < end; at++) {
    const row = found.get(at);
    if (row !== undefined) at += row.lines - 1;
    else found.set(at, { kind: 'table-header', cells: [], lines: 1 });
  }
}

function withoutBar(line: TextLine): TextLine {
  const from = line.text.startsWith('|') ? 1 : 0;
  const text = line.text.replace(/^\||\|$/gu, '');
  return { ...line, text, words: text, start: line.start + from, end: line.start + from + text.length };
}

/** Nothing but a cell and the bars at its ends. */
const BARRED = /^\|?[^|]*\|$|^\|[^|]*$/u;
/** Three rows of a name and a figure. */
const SHORTEST_RUN = 6;
