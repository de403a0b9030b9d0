import { isUnitWord } from '../division/column-header';
import { columnWords } from './column-words';
import type { Grid, GridCell } from './grid';
import { hasFigures, isYear, type Section } from './sections';

/** What stands beside each other in a table under names of rows of its own: of income and expenditure there are two. Columns of the grid. */
export interface Panel {
  /** What the rows are of; the last names them, those before it name groups. */
  readonly labels: readonly number[];
  /** The column that tells each row's unit. */
  readonly unit?: number;
  readonly figures: readonly Column[];
}

/** A column of figures with the words above it. */
export interface Column {
  readonly column: number;
  /** Line by line, the widest first: 2022年, 决算数. */
  readonly words: readonly string[];
}

/** The panels of a table from left to right. Columns that count the rows, or remark on them, are in none. */
export function panelsOf(grid: Grid, section: Section): readonly Panel[] {
  const panels: { labels: number[]; unit?: number; figures: Column[] }[] = [];
  const headers = columnWords(grid, section.headers);
  const kinds = headers.map((words, column) => kindOf(grid, section, column, words));
  for (const [column, kind] of kinds.entries()) {
    const panel = panels.at(-1);
    if (kind === 'label') {
      const isNext = panel === undefined || panel.figures.length > 0;
      if (!isNext) panel.labels.push(column);
      else if (kinds.slice(column).includes('figures')) panels.push({ labels: [column], figures: [] });
    } else if (panel !== undefined && kind === 'unit') panel.unit = column;
    else if (panel !== undefined && kind === 'figures')
      panel.figures.push({ column, words: headers[column] ?? [] });
  }
  return panels;
}

type ColumnKind = 'label' | 'unit' | 'figures' | 'other';

function kindOf(grid: Grid, { body }: Section, column: number, header: readonly string[]): ColumnKind {
  if (header.some((words) => OTHER.test(words))) return 'other';
  if (header.some((words) => UNITS.test(words))) return 'unit';
  const rows = body.map((row) => grid[row] ?? []);
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
  const told = rows.filter((row) => hasFigures(row)).map((row) => row[column]);
  const figures = told.filter((cell) => cell?.figure !== undefined);
  if (column === 0 && figures.length > 0 && figures.every((cell) => cell && isYear(cell))) return 'label';
  const named = told.filter(
    (cell) => cell !== undefined && NAME.test(cell.words) && cell.figure === undefined,
  );
  if (figures.length > 0 && figures.length >= named.length) return 'figures';
  if (named.length > 0 && named.every((cell) => isUnitWord(cell?.words ?? ''))) return 'unit';
  if (cells.some(isName)) return 'label';
  return cells.some(({ isNotStated }) => isNotStated) ? 'figures' : 'other';
}

function isName({ words, figure }: GridCell): boolean {
  return figure === undefined && NAME.test(words);
}

const NAME = /\p{sc=Han}/u;
const OTHER =
  /^(?:序号|行次|编号|备注|说明|附注|属性|增减原因|主要原因|变动原因)$|(?:编码|代码|位次|排名|名次|排序|期限|日期|责任单位|主管部门)$/u;
const UNITS = /^(?:计量|数量)?单位$/u;
