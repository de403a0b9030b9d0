import { isUnitWord } from '../division/column-header';
import type { Grid, GridCell } from './grid';

/** A table of a grid: the lines above it, its headers, its rows, and what is remarked below; places of rows in the grid. */
export interface Section {
  readonly captions: readonly number[];
  readonly headers: readonly number[];
  readonly body: readonly number[];
  readonly notes: readonly number[];
}

/**
 * Divides a grid into its tables, from top to bottom. A header has words in several cells and no figures but years; what stands
 * above it by itself is a caption. Where there is none, all rows are the body.
 */
export function sectionsOf(grid: Grid): readonly Section[] {
  const starts = grid.flatMap((_, row) => (startsHeader(grid, row) ? [row] : []));
  const firsts = starts.filter(
    (row, place) => place === 0 || isAnotherTable(grid, starts[place - 1] ?? 0, row),
  );
  if (firsts.length === 0) return [section(grid, 0, 0, grid.length)];
  const tops = firsts.map((row, place) => (place === 0 ? 0 : captionsAbove(grid, row)));
  return firsts.map((row, place) => section(grid, tops[place] ?? 0, row, tops[place + 1] ?? grid.length));
}

function section(grid: Grid, top: number, header: number, end: number): Section {
  let body = header;
  while (body < end && (body === header ? startsHeader(grid, body) : continuesHeader(grid, header, body)))
    body++;
  const notes = notesFrom(grid, body, end);
  return {
    captions: places(top, header),
    headers: places(header, body),
    body: places(body, notes),
    notes: places(notes, end),
  };
}

/** Whether a row is a header's first line: words in several cells, and no figures but years. */
function startsHeader(grid: Grid, row: number): boolean {
  const cells = fullCells(grid, row);
  if (cells.length < 2 || cells.some(tellsUnit) || hasFigures(cells) || isCounted(cells)) return false;
  return cells.some(isWords) && !cells.every(({ isNotStated }, place) => place === 0 || isNotStated);
}

/** Whether a row goes on with a header: it has words or years beside the names of rows, or counts the columns. */
function continuesHeader(grid: Grid, header: number, row: number): boolean {
  const cells = fullCells(grid, row);
  if (countsColumns(cells)) return true;
  if (cells.length === 0 || hasFigures(cells) || isCounted(cells)) return false;
  const first = firstFull(grid, header);
  const beside = cells.filter(({ column }) => column !== first?.column);
  return (
    beside.length > 0 && beside.every((cell) => isWords(cell) || isYear(cell)) && !tellsOfRow(cells, first)
  );
}

/** A row of the body that has words alone has a name in the first column, where a header's second line has none but a header's. */
function tellsOfRow(cells: readonly GridCell[], first: GridCell | undefined): boolean {
  const name = cells.find(({ column }) => column === first?.column);
  return name !== undefined && !HEADS.test(name.words);
}

/** Whether a header further down begins another table: it heads its rows as the first one did, or in words that do so everywhere. */
function isAnotherTable(grid: Grid, before: number, row: number): boolean {
  const name = firstFull(grid, row)?.words ?? '';
  const isBelowFigures = grid.slice(before + 1, row).some((cells) => hasFigures(cells));
  return isBelowFigures && (name === firstFull(grid, before)?.words || HEADS.test(name));
}

/** The first of the rows directly above a header that stand by themselves, as a title and a unit do. */
function captionsAbove(grid: Grid, header: number): number {
  let top = header;
  while (top > 0 && isCaption(fullCells(grid, top - 1))) top--;
  return top;
}

function isCaption(cells: readonly GridCell[]): boolean {
  if (cells.length === 0 || hasFigures(cells)) return false;
  return cells.some(tellsUnit) || (cells.length === 1 && TITLE.test(cells[0]?.words ?? ''));
}

/** Where the remarks at the foot begin. */
function notesFrom(grid: Grid, body: number, end: number): number {
  const last = grid.findLastIndex((cells, row) => row < end && hasFigures(cells));
  const from = grid.findIndex(
    (_, row) => row > last && row >= body && row < end && isNote(fullCells(grid, row)),
  );
  return from < 0 ? end : from;
}

function isNote(cells: readonly GridCell[]): boolean {
  const [only, ...others] = cells;
  return (
    only !== undefined && others.length === 0 && (NOTE.test(only.words) || only.words.length > LONGEST_NAME)
  );
}

/** The cells of a row that show something; of merged ones the first. */
export function fullCells(grid: Grid, row: number): readonly GridCell[] {
  return (grid[row] ?? []).filter(({ printed }) => printed !== '');
}

/** The unit that a caption tells: 单位:万元, or 万元 by itself. */
export function unitTold(cell: GridCell): string | undefined {
  return BARE_UNIT.test(cell.words) ? cell.words : namedUnit(cell);
}

function namedUnit({ words }: GridCell): string | undefined {
  const { unit, bare } = UNIT.exec(words)?.groups ?? {};
  const told = (unit ?? bare)?.split(/[、,/]/u)[0];
  return told !== undefined && isUnitWord(told) ? told : undefined;
}

/** Whether a cell can be nothing but what tells a unit; 亿元 by itself may head a column. */
function tellsUnit(cell: GridCell): boolean {
  return namedUnit(cell) !== undefined;
}

function firstFull(grid: Grid, row: number): GridCell | undefined {
  return fullCells(grid, row)[0];
}

/** Whether there are figures; a row whose only numbers are years one after another is a header of years. */
export function hasFigures(cells: readonly GridCell[]): boolean {
  const figures = cells.filter(({ figure }) => figure !== undefined);
  if (figures.length === 0) return false;
  return !(figures.length > 1 && figures.every(isYear) && areInOrder(figures));
}

export function isYear({ figure = '' }: GridCell): boolean {
  return YEAR.test(figure);
}

function areInOrder(years: readonly GridCell[]): boolean {
  const steps = years.slice(1).map(({ figure }, place) => Number(figure) - Number(years[place]?.figure));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

function isWords({ figure, isNotStated }: GridCell): boolean {
  return figure === undefined && !isNotStated;
}

/** 一、 and (一) begin the name of a row. */
function isCounted(cells: readonly GridCell[]): boolean {
  return COUNTED.test(cells[0]?.words ?? '');
}

/** The line under a header that gives each column a number or a letter: 栏次 1 2 3, 甲 A B C=A+B. */
function countsColumns(cells: readonly GridCell[]): boolean {
  const marks = cells.filter(({ words }) => !COLUMN_WORD.test(words));
  if (marks.length < 2) return false;
  const numbers = marks.map(({ words }) => Number(words));
  const isRun =
    numbers.every((number, place) => number === (numbers[0] ?? 0) + place) && (numbers[0] ?? 9) <= 2;
  return isRun || marks.every(({ words }) => COLUMN_MARK.test(words));
}

function places(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, place) => from + place);
}

const YEAR = /^(?:19|20)\d{2}$/u;
const UNIT =
  /(?:(?:^|[^制报填])单位|^金额):(?<unit>[^\s()|]{1,12})(?:[)]|$)|^[(](?<bare>[百千万亿]{0,2}元)[)]$/u;
const BARE_UNIT = /^[百千万亿]{0,2}元$/u;
const COUNTED = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|其中)/u;
const COLUMN_WORD = /^(?:栏次|行次|公式|关系|勾稽关系|[甲乙丙丁])$/u;
const COLUMN_MARK = /^(?:[A-Z]|[A-Z\d]+=[A-Z\d+\-*/().%]+|\d{1,2}=[\d+\-*/().%]+)$/u;
/** What stands over the names of rows. */
const HEADS =
  /^(?:项目|科目|预算科目|科目名称|指标|指标名称|名称|地区|区域|县区|单位名称|年份|年度|序号|编码|科目编码|收入|支出|收入项目|支出项目|类别|内容|月份)$/u;
const TITLE = /表$|表\d|情况$|指标$/u;
const NOTE = /^(?:注|说明|备注|附注|资料来源|数据来源)\d{0,2}[:.、]?/u;
/** Characters. */
const LONGEST_NAME = 40;
