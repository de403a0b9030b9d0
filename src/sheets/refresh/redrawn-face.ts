import { isSameData } from '../../core/is-same-data';
import type { ChartFace, ChartRoom, FaceEdit } from '../edits/edit';
import type { CellPlace } from '../plan/a1';
import type { DrawnReading } from '../registry/drawn-reading';
import type { DrawnRecord } from '../registry/drawn-record';
import { UNCHANGED, type FromWhatToWhat, type Redrawn } from './redrawn';

/** Writes what a chart itself says and how it draws; the titles that the user has made of it stay. */
export function redrawnFace(
  { was, next }: FromWhatToWhat,
  { charts }: DrawnReading,
  { worksheet, place }: { readonly worksheet: string; readonly place: CellPlace },
): Redrawn {
  const isResized = was.categories.length !== next.categories.length;
  const now = charts.find(({ name }) => name === was.name);
  if (now === undefined || (!isResized && isSameData(was.look, next.look))) return UNCHANGED;
  const face = (record: DrawnRecord, said: Pick<ChartFace, 'title' | 'valueTitle'>): ChartFace => ({
    ...record.look,
    ...said,
    ...(isResized && { room: roomOf(record, place, now.width) }),
  });
  const title = said(now.title, was.look.title, next.look.title);
  const valueTitle = said(now.valueTitle, was.look.valueTitle, next.look.valueTitle);
  const isLeft = title !== next.look.title || valueTitle !== next.look.valueTitle;
  const edit: FaceEdit = {
    kind: 'face',
    worksheet,
    chart: was.name,
    from: face(was, { title: now.title, valueTitle: now.valueTitle }),
    to: face(next, { title, valueTitle }),
  };
  return { edits: [edit], left: isLeft ? [was.look.title] : [] };
}

/** The block that a chart draws, and the rows below it which it covers. */
function roomOf(
  { categories, headers, rows: covered }: DrawnRecord,
  place: CellPlace,
  width: number,
): ChartRoom {
  const rows = categories.length + 1;
  const block = { ...place, rows, columns: headers.length };
  const at = { row: place.row + rows, column: place.column };
  return covered === undefined ? { block } : { block, stand: { at, rows: covered, width } };
}

/** What a text of a chart shall say: what is wanted where it still says what we wrote, else what the user has made of it. */
function said(now: string, was: string, wanted: string): string {
  return now === was ? wanted : now;
}
