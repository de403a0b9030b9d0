import type { Edit } from '../sheets/edits/edit';
import { byIds } from '../sheets/undo/by-ids';
import type { OpenedGesture, WrittenGesture } from '../sheets/undo/gesture-part';
import { tooMany } from '../sheets/undo/too-many';
import { standingLandmarks, type LandmarkedTable } from '../sheets/undo/landmarks';
import type { KeptGesture, KeptWrite } from '../sheets/undo/kept-gesture';
import { GESTURES_NAMESPACE } from '../sheets/undo/gesture-heading';
import {
  askForGestures,
  rememberGesture,
  standingGestures,
  type StandingGestures,
} from './standing-gestures';

/** A gesture that is about to be written, and those that the workbook keeps already. */
export interface Keep {
  readonly gesture: KeptGesture;
  readonly standing: StandingGestures;
}

/** What has to be known of a workbook to keep a gesture in it. */
export interface KeepingGround {
  readonly standing: StandingGestures;
  /** The edits with sheets and tables that are there called by Excel's ids, which outlive their names. */
  readonly byIds: (edits: readonly Edit[]) => readonly Edit[];
  /** Excel's ids of the sheets, by their names. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** When it is, as ISO 8601 in UTC. */
  readonly at: string;
}

/** Asks for it; to be called after the next sync. No further round trip, but for gestures that were never seen before. */
export function askForKeeping({
  workbook,
}: Excel.RequestContext): (context: Excel.RequestContext) => Promise<KeepingGround> {
  const { worksheets, tables } = workbook;
  const asked = askForGestures(workbook);
  worksheets.load('items/id, items/name');
  tables.load('items/id, items/name');
  return async (context) => {
    const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    const tableIds = new Map(tables.items.map(({ id, name }) => [name, id]));
    return {
      standing: await standingGestures(context, asked),
      byIds: (edits) => byIds(edits, sheetIds, tableIds),
      sheetIds,
      at: new Date().toISOString(),
    };
  };
}

/** What is kept of a write into tables that stand: its edits, and by what their cells are found again. */
export function writeToKeep(
  kind: KeptWrite['kind'],
  { standing, byIds, at }: KeepingGround,
  written: readonly { readonly refresh: LandmarkedTable; readonly edits: readonly Edit[] }[],
): Keep {
  const perTable = written.map(({ refresh, edits }) => {
    const kept = byIds(edits);
    return { kept, landmarks: standingLandmarks(refresh, edits, tableIn(kept) ?? refresh.reading.table) };
  });
  const edits = perTable.flatMap(({ kept }) => kept);
  return { standing, gesture: { kind, at, edits, tables: perTable.map(({ landmarks }) => landmarks) } };
}

/** What is kept of single cells that are entered, at an address as a person finds it. */
export function entryToKeep(
  { standing, byIds, at }: KeepingGround,
  edits: readonly Edit[],
  address: string,
): Keep {
  return { standing, gesture: { kind: 'entry', at, edits: byIds(edits), tables: [], address } };
}

/** What the edits of one table call it. */
function tableIn(edits: readonly Edit[]): string | undefined {
  for (const edit of edits) {
    if (edit.kind === 'rows' || edit.kind === 'column') return edit.table;
    if (edit.kind === 'cells' && edit.at.kind === 'in-table') return edit.at.table;
  }
  return undefined;
}

/** What a gesture that was written tells of its undo. */
export interface Undoable {
  /** Set where it was larger than what a workbook keeps, so that it cannot be undone by one click. */
  readonly isTooLargeToUndo?: true;
}

/** Tells it, of a gesture that the workbook keeps or does not. */
export function undoable(isKept: boolean): Undoable {
  return isKept ? {} : { isTooLargeToUndo: true };
}

/** A gesture as it is written into the workbook. */
export type PackedGesture = WrittenGesture;

/** The part in which a gesture is kept; nothing where it is too large to be, and so cannot be undone by one click. */
export async function packedGesture({ gesture, standing }: Keep): Promise<PackedGesture | undefined> {
  const { writtenGesture: packed } = await import(
    /* webpackChunkName: "gesture-parts" */ '../sheets/undo/gesture-part'
  );
  const last = standing.at(-1)?.heading.number ?? 0;
  return packed(gesture, last + 1);
}

/** Whether a part holds the gesture: the one that was written, not another author's of the same number. */
export function isSameGesture({ heading }: OpenedGesture, { heading: wanted }: PackedGesture): boolean {
  return heading.digest === wanted.digest && heading.number === wanted.number;
}

/**
 * After a gesture was written: tells what is in its part, and has the oldest ones forgotten that are more than a workbook
 * keeps. Nothing hangs on that; where it fails the next gesture does it.
 */
export async function afterKeeping(
  context: Excel.RequestContext,
  { standing }: Keep,
  packed: PackedGesture,
  part: Excel.CustomXmlPart,
): Promise<void> {
  const { id } = part;
  rememberGesture(id, packed);
  const old = tooMany([...standing, { ...packed, part: id }]);
  if (old.length === 0) return;
  const parts = context.workbook.customXmlParts.getByNamespace(GESTURES_NAMESPACE);
  for (const one of old) parts.getItem(one.part).delete();
  await context.sync().catch(() => undefined);
}
