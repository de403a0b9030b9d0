import { contentHash } from '../../library/content-hash';
import { contentValue, filled, type Block } from '../edits/block';
import type { CellsEdit, ChartEdit, Edit, LookEdit, RecordEdit, SheetEdit, TableEdit } from '../edits/edit';
import type { Extent } from '../edits/extent';
import type { TableLandmarks } from './kept-gesture';
import { heldCells, holds } from './held-cells';
import { placesNow } from './place-now';
import type { TableNow, WayBack } from './way-back';
import { wholeRows } from './whole-rows';

/** What one table was inserted with. */
export interface InsertedSite {
  /** As the edits name it. */
  readonly worksheet: string;
  readonly sheet: SheetEdit | undefined;
  readonly table: TableEdit;
  /** The cells of the table, its header first, and those that its charts draw. */
  readonly block: CellsEdit;
  readonly drawn: readonly CellsEdit[];
  readonly looks: readonly LookEdit[];
  readonly charts: readonly ChartEdit[];
  readonly record: RecordEdit | undefined;
  readonly landmarks: TableLandmarks;
}

/** What stands there when it is taken back. */
export interface SiteNow {
  /** What Excel knows the sheet by, and its name. */
  readonly worksheet: string;
  readonly name: string;
  /** Nothing where the table was deleted, or turned into a range. */
  readonly table: (TableNow & { readonly extent: Extent }) | undefined;
  /** How far it has moved since, in rows and columns. */
  readonly moved: { readonly rows: number; readonly columns: number };
  /** Of each block that a chart draws. */
  readonly drawn: readonly Required<Block>[];
  readonly charts: readonly string[];
  /** Whether the user has laid something over the table: a note, a rule. */
  readonly isMarked: boolean;
  /** Whether the sheet is there for this table alone, and may go with it. */
  readonly isOurs: boolean;
  /** Whether there may be notes on the sheet, of which this Excel tells nothing: then it stays, emptied. */
  readonly mayHoldNotes: boolean;
}

/** The tables of an insertion, each with all that came with it. */
export function sitesOf(edits: readonly Edit[], tables: readonly TableLandmarks[]): readonly InsertedSite[] {
  return edits.flatMap((edit): readonly InsertedSite[] => {
    if (edit.kind !== 'table') return [];
    const { worksheet } = edit;
    const there = edits.filter((one) => sheetOf(one) === worksheet);
    const [block, ...drawn] = there.filter((one) => one.kind === 'cells');
    const landmarks = tables.find(({ table }) => table === edit.table);
    if (block === undefined || landmarks === undefined) return [];
    return [
      {
        worksheet,
        sheet: there.find((one) => one.kind === 'sheet'),
        table: edit,
        block,
        drawn,
        looks: there.filter((one) => one.kind === 'look'),
        charts: there.filter((one) => one.kind === 'chart'),
        record: edits.find((one) => one.kind === 'record' && one.table === edit.table) as
          RecordEdit | undefined,
        landmarks,
      },
    ];
  });
}

/**
 * Takes an inserted table back with its charts, and its sheet where nothing else stands there. A table on which somebody has
 * worked is not taken to pieces: it stays whole, and is named.
 */
export function insertionBack(site: InsertedSite, now: SiteNow, record: string | null): WayBack {
  const { table } = now;
  const forgotten: readonly Edit[] = site.record
    ? [{ ...site.record, from: record, to: site.record.from }]
    : [];
  if (table === undefined) {
    const isRecorded = record !== null && contentHash(record) === site.record?.to;
    return { edits: isRecorded ? forgotten : [], left: [], undone: 0, places: [] };
  }
  if (now.isMarked || !isWhole(site, table)) return { edits: [], left: [table.name], undone: 0, places: [] };
  const drawn = site.drawn.map((edit, index) =>
    heldCells(shifted(edit, now), now.drawn[index] ?? { contents: [], formats: [] }),
  );
  const hasNothingElse = now.isOurs && drawn.every(({ theirs }) => theirs.length === 0);
  if (site.sheet !== undefined && hasNothingElse && !now.mayHoldNotes) {
    const sheet: Edit = { ...site.sheet, worksheet: now.worksheet, from: site.sheet.to, to: null };
    return { edits: [...forgotten, sheet], left: [], undone: 1, places: [now.name] };
  }
  return {
    edits: [
      ...site.charts
        .filter(({ chart }) => now.charts.includes(chart))
        .map((chart): Edit => ({ ...chart, worksheet: now.worksheet, from: chart.to, to: null })),
      ...site.looks.toReversed().map((look): Edit => ({
        ...look,
        worksheet: now.worksheet,
        extent: movedExtent(look.extent, now),
        from: look.to,
        to: look.from,
      })),
      ...drawn.flatMap(({ back }) => back ?? []),
      {
        ...site.table,
        worksheet: now.worksheet,
        table: table.table,
        from: { extent: table.extent, style: site.table.to?.style ?? '' },
        to: null,
      },
      emptied(site.block, table.extent, now),
      ...forgotten,
    ],
    left: site.sheet === undefined || hasNothingElse ? [] : [now.name],
    undone: 1,
    places: [table.name],
    ...(site.sheet !== undefined && hasNothingElse && { emptied: [now.name] }),
  };
}

/** Whether the table holds what we wrote and nothing else, in whatever order its rows and columns are. */
export function isWhole({ block, landmarks }: InsertedSite, now: TableNow): boolean {
  const [, ...written] = block.to.contents ?? [];
  const places = placesNow(landmarks, now);
  const columns = landmarks.headers.map((_, before) => places.column(before));
  const hasItsColumns =
    now.header.length === landmarks.headers.length &&
    columns.every(
      (column) => column !== undefined && now.header[column] === landmarks.headers[columns.indexOf(column)],
    );
  if (landmarks.whole !== undefined) {
    const inOrder = now.body.contents.map((row) => columns.map((column) => row[column ?? -1] ?? ''));
    const { rows, digest } = wholeRows(inOrder);
    return hasItsColumns && rows === landmarks.whole.rows && digest === landmarks.whole.digest;
  }
  return (
    hasItsColumns &&
    now.body.contents.length === written.length &&
    written.every((row, before) => {
      const at = places.rowOf(String(contentValue(row[landmarks.keyColumn] ?? '')));
      return (
        at !== undefined &&
        row.every((content, column) =>
          holds(now.body.contents[at]?.[columns[column] ?? -1] ?? '', content, at !== before),
        )
      );
    })
  );
}

/** The cells of the table as they were before, where they are now. */
function emptied({ at, from, to }: CellsEdit, extent: Extent, { worksheet }: SiteNow): Edit {
  const { row, column } = extent;
  const before = filled(extent, 'General').map((cells, r) =>
    cells.map((general, c) => from.formats?.[r]?.[c] ?? general),
  );
  return {
    kind: 'cells',
    at: { ...at, kind: 'on-sheet', worksheet, row, column },
    from: to,
    to: { contents: filled(extent, ''), formats: before },
  };
}

function shifted(edit: CellsEdit, { worksheet, moved }: SiteNow): CellsEdit {
  const { row, column } = edit.at;
  return {
    ...edit,
    at: { kind: 'on-sheet', worksheet, row: row + moved.rows, column: column + moved.columns },
  };
}

function movedExtent(extent: Extent, { moved }: SiteNow): Extent {
  return { ...extent, row: extent.row + moved.rows, column: extent.column + moved.columns };
}

function sheetOf(edit: Edit): string | undefined {
  if (edit.kind === 'cells') return edit.at.kind === 'on-sheet' ? edit.at.worksheet : undefined;
  return 'worksheet' in edit ? edit.worksheet : undefined;
}
