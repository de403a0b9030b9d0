import type { CellFate } from '../../core/reading/table-source';
import { withUnit } from '../division/column-header';
import type { Block, Cell } from '../division/division';
import type { DocumentSetting } from '../division/document-setting';
import type { Frame } from '../division/frame';
import type { Draft } from '../phrases/draft';
import type { Subject } from '../state/subject';
import { readLabel, withoutNumber } from '../tables/row-label';
import { tableDrafts } from '../tables/table-drafts';
import { rowFrame, withCellFrame } from './cell-frame';
import { areColumnsNamed, subjectOfColumn, subjectOfRow } from './cell-subject';
import type { Grid } from './grid';
import { growthRow } from './growth-row';
import { headedColumns, ownRate, type HeadedColumn } from './headed-columns';
import type { Panel } from './panels';
import { rowNames, type RowName } from './row-names';
import type { Section } from './sections';
import { whyUnread, type CellTold } from './why-unread';
import type { WrittenCell } from './written-table';

/** What is known of a table when one of its panels is read. */
export interface AboutTable {
  readonly text: string;
  readonly title: string;
  /** What holds where neither a row nor a column says otherwise. */
  readonly frame: Frame;
  readonly setting: DocumentSetting | undefined;
  readonly unit: string | undefined;
  readonly area: string | undefined;
  readonly written: (row: number, column: number) => WrittenCell | undefined;
}

/** The figures of a panel, and what became of the cells in its columns of figures. */
export interface PanelRead {
  readonly drafts: readonly Draft[];
  readonly fates: readonly (readonly [WrittenCell, CellFate])[];
}

/**
 * Reads the rows of a panel. Where rows are areas or years, the columns say what the figures are of, else the rows do; what
 * neither names keeps the words of both.
 */
export function readPanel(grid: Grid, section: Section, panel: Panel, about: AboutTable): PanelRead {
  const names = rowNames(grid, section, panel);
  const columns = headedColumns(grid, section, panel);
  const isByColumn = areColumnsNamed(names.filter(hasFigure), columns);
  const drafts: Draft[] = [];
  const fates: (readonly [WrittenCell, CellFate])[] = [];
  /** What the rows above are of. */
  let above: Subject | undefined;
  const units = new Map<string, string>();
  for (const name of names) {
    const label = withUnitOfWhole(name, readLabel(name.words, above));
    if (label.unit !== undefined) units.set(withoutNumber(name.words), label.unit);
    const growing =
      isByColumn || label.subject.indicators.length > 0
        ? undefined
        : growthRow(name.words, label.unit ?? unitOf(name, undefined), above);
    if (growing === undefined && label.subject.isPart !== true) above = label.subject;
    const cells = cellsOf(
      name,
      growing === undefined ? { ...label, growing: false } : { subject: growing, growing: true },
    );
    const wanted = cells.filter((cell) => {
      const why = whyUnread(cell);
      if (why !== undefined) fates.push([cell.written, why]);
      return why === undefined;
    });
    const ofRow = alike(wanted).flatMap((group) => draftsOf(name, group));
    drafts.push(...ofRow);
    const read = new Set(ofRow.map(({ figure }) => figure.start));
    for (const { written } of wanted) fates.push([written, read.has(written.start) ? 'figure' : 'no-period']);
  }
  return { drafts, fates };

  function hasFigure({ row }: RowName): boolean {
    return panel.figures.some(({ column }) => grid[row]?.[column]?.figure !== undefined);
  }

  /** Where rows tell their units, a part that tells none is in that of its whole: 其中:税收收入 under 一般公共预算收入(亿元). */
  function withUnitOfWhole({ wider: [whole = ''] }: RowName, label: RowLabelRead): RowLabelRead {
    const isTold = label.unit !== undefined || about.unit !== undefined || panel.unit !== undefined;
    const unit = isTold || RATE.test(label.subject.label) ? undefined : units.get(whole);
    return unit === undefined ? label : { ...label, unit };
  }

  function cellsOf(name: RowName, label: ReadRow): readonly PanelCell[] {
    const frame = rowFrame(name, about.frame, about.setting);
    return columns.flatMap((column) => {
      const written = about.written(name.row, column.column);
      return written === undefined ? [] : [panelCell(name, label, frame, column, written)];
    });
  }

  function panelCell(
    name: RowName,
    { subject: own, unit, growing }: ReadRow,
    frame: Frame,
    column: HeadedColumn,
    written: WrittenCell,
  ): PanelCell {
    const { cell, start, end } = written;
    const rate = ownRate(cell.figure, column.header);
    const unitHere = rate === undefined ? unitOf(name, about.unit) : undefined;
    const header = growing ? `${column.header}增长%` : withUnit(column.header, unitHere);
    return {
      cell,
      written,
      place: withCellFrame({ start, end, header }, column.words, frame, about.setting),
      columnName: column.header,
      rowName: name.words,
      rowFrame: frame,
      isOfFractions: column.isOfFractions,
      subject: isByColumn ? subjectOfColumn(name, column) : subjectOfRow(name, own, column, about.title),
      unit: growing ? undefined : (rate ?? unit),
    };
  }

  /** A column of units tells each row's, also that it has none. */
  function unitOf({ row }: RowName, otherwise: string | undefined): string | undefined {
    return panel.unit === undefined ? otherwise : (grid[row]?.[panel.unit]?.words ?? '');
  }

  function draftsOf(name: RowName, group: readonly PanelCell[]): readonly Draft[] {
    const [one] = group;
    if (one?.subject === undefined) return [];
    const { subject, unit, rowFrame: frame } = one;
    const cells = group.map(({ place }) => place);
    const drafts = tableDrafts(
      about.text,
      blockOf(name, frame),
      { subject, cells, ...(unit !== undefined && { unit }) },
      about.area,
    );
    const adjusted = adjustedBeside(cells);
    return drafts.map((draft) =>
      adjusted.has(draft.figure.start) ? { ...draft, fields: { ...draft.fields, basis: '调整预算' } } : draft,
    );
  }

  /** The row from its name to its last figure. */
  function blockOf({ row }: RowName, frame: Frame): Block {
    const across = [...panel.labels, ...columns.map(({ column }) => column)].flatMap(
      (column) => about.written(row, column) ?? [],
    );
    const start = across[0]?.start ?? 0;
    return { kind: 'table-row', start, end: across.at(-1)?.end ?? start, frames: [{ start, frame }] };
  }
}

type RowLabelRead = ReturnType<typeof readLabel>;

/** What a row is of, and whether it is the growth of that. */
interface ReadRow {
  readonly subject: Subject;
  readonly unit?: string;
  readonly growing: boolean;
}

interface PanelCell extends CellTold {
  readonly written: WrittenCell;
}

/** Cells of one thing and unit, together in their order: a growth is of the amounts before it. */
function alike(cells: readonly PanelCell[]): readonly (readonly PanelCell[])[] {
  const groups = new Map<string, PanelCell[]>();
  for (const cell of cells) {
    const { subject, unit = '' } = cell;
    const key = JSON.stringify([subject?.indicators, subject?.label, subject?.area, unit]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

/** Where the adjusted budgets of a row stand that has the original one of the same year too: they are of another 口径. */
function adjustedBeside(cells: readonly Cell[]): ReadonlySet<number> {
  const isAdjusted = ({ header = '' }: Cell): boolean => /调整|变动/u.test(header);
  const plans = cells.filter(({ header = '', frame }) => frame?.status === 'target' && !/%/u.test(header));
  const adjusted = plans.filter(isAdjusted);
  const beside = adjusted.filter(({ frame }) =>
    plans.some((plan) => !isAdjusted(plan) && plan.frame?.period === frame?.period),
  );
  return new Set(beside.map(({ start }) => start));
}

const RATE = /率|比重|占比|增[长速幅]|指数|系数/u;
