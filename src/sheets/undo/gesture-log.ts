import { contentValue, type Content } from '../edits/block';
import type { CellsEdit, RowsEdit } from '../edits/edit';
import type { GestureKind, KeptGesture, KeptWrite, TableLandmarks } from './kept-gesture';

/** What one gesture of ours did, as people are told of it. */
export interface LogEntry {
  readonly gesture: GestureKind;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly tables: readonly LoggedTable[];
  /** How many formulas became values; none where it was another gesture. */
  readonly formulas: number;
}

export interface LoggedTable {
  readonly title: string;
  /** The version of the dataset that was written, and the one that stood there; absent where neither is known. */
  readonly version?: string;
  readonly versionBefore?: string;
  readonly changes: readonly LoggedChange[];
}

/** A cell that was written over, or a row that was added. */
export interface LoggedChange {
  /** What the row is about, or its key where that is not known. */
  readonly row: string;
  /** The header; absent for a row that was added. */
  readonly column?: string;
  readonly from: LoggedValue;
  readonly to: LoggedValue;
}

export type LoggedValue = string | number | boolean;

/** What the gestures that a workbook keeps have done, the last one first. */
export function logOf(gestures: readonly KeptGesture[]): readonly LogEntry[] {
  return gestures.toReversed().map(entryOf);
}

function entryOf(gesture: KeptGesture): LogEntry {
  const { kind, at } = gesture;
  if (gesture.kind === 'freezing') {
    const formulas = gesture.blocks.reduce((sum, { areas }) => sum + areas.length, 0);
    return { gesture: kind, at, tables: [], formulas };
  }
  if (gesture.kind === 'entry') {
    return {
      gesture: kind,
      at,
      tables: [{ title: gesture.address ?? '', changes: entered(gesture) }],
      formulas: 0,
    };
  }
  const tables = gesture.tables.map((landmarks): LoggedTable => {
    const { title, version, versionBefore } = landmarks;
    return {
      title,
      ...(version !== undefined && { version }),
      ...(versionBefore !== undefined && { versionBefore }),
      changes: changesIn(gesture, landmarks),
    };
  });
  return { gesture: kind, at, tables, formulas: 0 };
}

function entered({ edits }: KeptWrite): readonly LoggedChange[] {
  return edits.flatMap((edit) =>
    edit.kind !== 'cells'
      ? []
      : (edit.to.contents ?? []).flatMap((row, r) =>
          row.flatMap((content, c): readonly LoggedChange[] =>
            content === null
              ? []
              : [{ row: '', column: '', from: valueOf(edit.from.contents?.[r]?.[c]), to: valueOf(content) }],
          ),
        ),
  );
}

function changesIn({ edits }: KeptWrite, landmarks: TableLandmarks): readonly LoggedChange[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'rows') return edit.table === landmarks.table ? rowsAdded(edit, landmarks) : [];
    if (edit.kind !== 'cells' || edit.at.kind !== 'in-table' || edit.at.table !== landmarks.table) return [];
    return cellWritten(edit, landmarks);
  });
}

function cellWritten(
  { at, from, to }: CellsEdit,
  { headers, rows }: TableLandmarks,
): readonly LoggedChange[] {
  const row = rows.find((one) => one.at === at.row);
  const [before, after] = [valueOf(from.contents?.[0]?.[0]), valueOf(to.contents?.[0]?.[0])];
  return before === after
    ? []
    : [{ row: row?.name || (row?.key ?? ''), column: headers[at.column] ?? '', from: before, to: after }];
}

function rowsAdded({ to, keyColumn }: RowsEdit, { nameColumn }: TableLandmarks): readonly LoggedChange[] {
  return (to?.contents ?? []).map((cells) => {
    const name = String(valueOf(cells[nameColumn]));
    return { row: name === '' ? String(valueOf(cells[keyColumn])) : name, from: '', to: '' };
  });
}

function valueOf(content: Content | null | undefined): LoggedValue {
  return content === null || content === undefined ? '' : contentValue(content);
}
