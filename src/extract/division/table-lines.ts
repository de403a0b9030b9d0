import { barredCells } from './barred-cells';
import { combinedHeaders } from './combined-headers';
import type { Cell } from './division';
import { withUnit } from './column-header';
import { flattenedRows } from './flattened-rows';
import type { TableLine } from './table-line';
import type { TextLine } from './text-line';

/**
 * Finds the tables of a text, line by line: rows whose cells `|` divides, under their headers; and rows that were flattened to
 * a cell a line. Nothing of a line that is in none.
 */
export function tableLines(lines: readonly TextLine[]): ReadonlyMap<number, TableLine> {
  const barred = barredCells(lines);
  const found = new Map([...flattenedRows(lines), ...barred]);
  const taken = placesOf(barred);
  let headerLines: (readonly string[])[] = [];
  let headersOf = new Map<string, readonly string[]>();
  let unit: string | undefined;
  let hasRows = false;
  for (const [place, line] of lines.entries()) {
    if (taken.has(place)) continue;
    if (!line.text.includes('|')) {
      if (headerLines.length > 0) [headerLines, unit, hasRows] = [[], undefined, false];
      unit = UNIT.exec(line.text)?.groups?.['unit'] ?? (line.isShort ? unit : undefined);
      continue;
    }
    const cells = cellsOf(line);
    const texts = cells.map(({ text }) => (RULE.test(text) ? '' : text));
    const told = cells.filter(isFull).length === 1 ? UNIT.exec(texts.join(''))?.groups?.['unit'] : undefined;
    if (told !== undefined) {
      unit = told;
      continue;
    }
    if (isHeader(texts, headerLines.length > 0)) {
      if (hasRows) headerLines = [];
      if (texts.some((text) => text !== '')) headerLines.push(texts);
      headersOf = new Map();
      hasRows = false;
      found.set(place, { kind: 'table-header', cells: cells.filter(isFull).map(placeOf), lines: 1 });
      continue;
    }
    hasRows = true;
    // Rows whose cells stand alike have their headers alike.
    const shape = texts.map((text) => (text === '' ? '0' : '1')).join('');
    const headers = headersOf.get(shape) ?? combinedHeaders(headerLines, texts);
    headersOf.set(shape, headers);
    const unitColumn = headers.findIndex((header) => /^(?:计量)?单位$/u.test(header));
    const rowUnit = unitColumn < 0 ? unit : texts[unitColumn];
    const row = cells.map((cell, column) => {
      const header = headers[column] ?? '';
      return {
        ...cell,
        ...(header === '' ? {} : { header: FIGURE.test(cell.text) ? withUnit(header, rowUnit) : header }),
      };
    });
    found.set(place, { kind: 'table-row', cells: row.filter(isFull).map(placeOf), lines: 1 });
  }
  return found;
}

/** Every line that the rows and headers go over. */
function placesOf(tables: ReadonlyMap<number, TableLine>): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [first, { lines }] of tables)
    for (let place = first; place < first + lines; place++) places.add(place);
  return places;
}

interface ReadCell extends Cell {
  readonly text: string;
}

function cellsOf({ start, text }: TextLine): readonly ReadCell[] {
  let place = start;
  return text.split('|').map((cell) => {
    const from = place;
    place += cell.length + 1;
    return { start: from, end: from + cell.length, text: cell };
  });
}

function isFull({ text }: ReadCell): boolean {
  return text !== '' && !RULE.test(text);
}

function placeOf({ start, end, header }: ReadCell): Cell {
  return { start, end, ...(header === undefined ? {} : { header }) };
}

/** A header has no figures; once there is one, a row that names a group of rows has a single cell. */
function isHeader(texts: readonly string[], hasHeader: boolean): boolean {
  if (texts.some((text) => FIGURE.test(text))) return false;
  const full = texts.filter((text) => text !== '').length;
  return !hasHeader || full !== 1;
}

const FIGURE = /^[-+]?\d[\d,]*(?:\.\d+)?[%‰]?$/u;
const RULE = /^:?-+:?$/u;
const UNIT = /单位:(?<unit>[^\s,、;。()|%]{1,6})(?:[)]|$)/u;
