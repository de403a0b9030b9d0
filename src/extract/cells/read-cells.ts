import type { CellBlock } from '../../core/reading/cell-block';
import type { ExtractedObservation } from '../../core/reading/extracted';
import type { CellFate, SourceCell } from '../../core/reading/table-source';
import type { DocumentYears } from '../division/division';
import type { KnownHeading } from '../division/known-heading';
import type { Draft } from '../phrases/draft';
import { observationsOf } from '../refine/observations-of';
import { withoutNumber } from '../tables/row-label';
import { foundSpan, type ReadText } from '../text/read-text';
import { tableFrame } from './cell-frame';
import { columnWords } from './column-words';
import { gridOf, type Grid } from './grid';
import { panelsOf } from './panels';
import { readPanel } from './read-panel';
import { fullCells, sectionsOf, unitTold, type Section } from './sections';
import { tableHeading, type TableHeading } from './table-heading';
import { writtenTable, type WrittenCell } from './written-table';

/** A table of a sheet as data: its text, what it is, every figure with its cell, and what became of every cell. */
export interface CellsRead {
  readonly text: string;
  readonly heading: TableHeading['heading'];
  readonly years?: DocumentYears;
  readonly observations: readonly ExtractedObservation[];
  readonly cells: readonly SourceCell[];
}

/**
 * Reads cells of a sheet as one table, or several below each other. Empty rows and columns, and how numbers are laid out,
 * change nothing; a number of which the table does not tell what it is is left, with the reason.
 */
export function readCells(block: CellBlock, id: string, known: KnownHeading = {}): CellsRead {
  const grid = gridOf(block);
  const written = writtenTable(grid);
  const sections = sectionsOf(grid);
  const sheet = block.worksheet.name;
  const [first] = sections;
  const top = headingOf(grid, first, sheet, known);
  const fates = new Map<WrittenCell, CellFate>();
  const byPlace = new Map(written.cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const drafts: Draft[] = [];
  let unit: string | undefined;
  for (const section of sections) {
    const own = section === first || !hasTitle(grid, section) ? top : headingOf(grid, section, sheet, known);
    unit = unitOf(grid, section) ?? unit;
    const rows = new Map<number, CellFate>([
      ...section.captions.map((row) => [row, 'caption'] as const),
      ...section.headers.map((row) => [row, 'header'] as const),
      ...section.notes.map((row) => [row, 'note'] as const),
    ]);
    const panels = panelsOf(grid, section);
    const labels = new Set(panels.flatMap((panel) => panel.labels));
    const units = new Set(panels.map((panel) => panel.unit));
    const figures = new Set(panels.flatMap((panel) => panel.figures.map(({ column }) => column)));
    for (const cell of written.cells) {
      const fate = rows.get(cell.row);
      if (fate !== undefined) fates.set(cell, fate);
      else if (section.body.includes(cell.row)) fates.set(cell, restFate(cell));
    }
    for (const panel of panels) {
      const read = readPanel(grid, section, panel, {
        text: written.text,
        title: own.heading.title,
        frame: tableFrame(own),
        setting: own.setting,
        unit,
        area: own.heading.area ?? top.heading.area,
        written: (row, column) => byPlace.get(`${row}|${column}`),
      });
      drafts.push(...read.drafts);
      for (const [cell, fate] of read.fates) fates.set(cell, fate);
    }

    function restFate({ column, cell }: WrittenCell): CellFate {
      if (labels.has(column)) return 'label';
      if (units.has(column)) return 'unit';
      if (cell.figure === undefined) return 'note';
      if (panels.length === 0) return 'no-label';
      return figures.has(column) ? 'no-header' : 'label';
    }
  }
  const text = asReadText(written.text);
  return {
    text: written.text,
    heading: top.heading,
    ...(top.isDated && top.setting && { years: top.setting.years }),
    observations: observationsOf(drafts, text, id),
    cells: written.cells.map((cell) => ({
      row: cell.cell.row,
      column: cell.cell.column,
      ...foundSpan(text, cell.start, cell.end),
      fate: fates.get(cell) ?? 'note',
    })),
  };
}

function headingOf(
  grid: Grid,
  section: Section | undefined,
  sheet: string,
  known: KnownHeading,
): TableHeading {
  const { captions = [], headers = [], body = [] } = section ?? {};
  const lines = captions.map((row) =>
    fullCells(grid, row)
      .map(({ words }) => words)
      .join(' '),
  );
  const names = body.flatMap((row) => fullCells(grid, row)[0] ?? []).map(({ words }) => words);
  const dated = names.map(withoutNumber).filter((name) => YEAR.test(name));
  return tableHeading(lines, [...columnWords(grid, headers).flat(), ...dated], sheet, known);
}

/** Also of rows: 2022年付息支出预计执行数. */
const YEAR = /^(?:19|20)\d{2}(?:年|$)/u;

/** Whether a table has a title of its own: what is no more than 续表 or a unit goes on with the one before. */
function hasTitle(grid: Grid, { captions }: Section): boolean {
  return captions.some((row) =>
    fullCells(grid, row).some((cell) => unitTold(cell) === undefined && !GOES_ON.test(cell.words)),
  );
}

const GOES_ON = /^[(]?(?:续表?|接上表)/u;

/** The unit that a caption tells, or a header beside the names of rows. */
function unitOf(grid: Grid, { captions }: Section): string | undefined {
  return captions.flatMap((row) => fullCells(grid, row).map(unitTold)).find((unit) => unit !== undefined);
}

/** What was written down is in one form already: each unit stands for itself. */
function asReadText(text: string): ReadText {
  const places = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const isSecondHalf = /[\udc00-\udfff]/.test(text.charAt(unit));
    places[unit] = isSecondHalf ? point - 1 : point++;
  }
  places[text.length] = point;
  return { found: text, text, places, left: [] };
}
