import type { Edit, RecordEdit } from '../sheets/edits/edit';
import { RECORDS_NAMESPACE } from '../sheets/registry/record-heading';
import type { OpenedRecord, writtenRecord } from '../sheets/registry/record-part';
import { registryKey } from '../sheets/registry/registry-record';
import { answered } from './answered';
import { rememberPart, type HeldRecord, type StandingRecords } from './standing-records';

/** What it takes to write records: those that stand, and the packing of new ones, which is loaded where it is needed. */
export interface RecordGround {
  readonly standing: StandingRecords;
  readonly packed: typeof writtenRecord;
  /** The parts that were added, with what is in them. */
  readonly added: AddedPart[];
}

interface AddedPart {
  readonly part: Excel.CustomXmlPart;
  readonly record: OpenedRecord;
}

/** Loads what it takes to write the records among some edits; nothing where there are none. */
export async function recordGround(
  edits: readonly Edit[],
  standing: StandingRecords,
): Promise<RecordGround | undefined> {
  if (!edits.some(({ kind }) => kind === 'record')) return undefined;
  const { writtenRecord: packed } = await import(
    /* webpackChunkName: "record-parts" */ '../sheets/registry/record-part'
  );
  return { standing, packed, added: [] };
}

/**
 * Puts a record in the place of the one that was seen, or takes that one away. The next part is added before the one that was
 * seen is deleted, which fails where another author has deleted it; so nobody's record is lost.
 */
export function writeRecord(
  { customXmlParts, settings }: Excel.Workbook,
  { table, to }: RecordEdit,
  { standing, packed, added }: RecordGround,
): void {
  const before = standing.get(table);
  if (to !== null) {
    const { xml, ...record } = packed(table, to, (before?.revision ?? 0) + 1);
    added.push({ part: customXmlParts.add(xml), record });
  }
  deleteParts(customXmlParts, before?.parts ?? []);
  if (before?.isInSettings) settings.getItem(registryKey(table)).delete();
}

/** Takes a record back that may have been written: where another author's stands beside it, theirs is left alone. */
export function takeRecordBack(workbook: Excel.Workbook, edit: RecordEdit, ground: RecordGround): void {
  const parts = ground.standing.get(edit.table)?.parts ?? [];
  const ours = parts.filter(({ content }) => content === edit.from);
  const isTheirs = (part: HeldRecord): boolean => part.content !== edit.from && part.content !== edit.to;
  if (parts.some(isTheirs)) deleteParts(workbook.customXmlParts, ours);
  else writeRecord(workbook, edit, ground);
}

function deleteParts(customXmlParts: Excel.CustomXmlPartCollection, parts: readonly HeldRecord[]): void {
  const ours = customXmlParts.getByNamespace(RECORDS_NAMESPACE);
  for (const { id } of parts) ours.getItem(id).delete();
}

/** After the request: parts that were just written need not be read. */
export function rememberAdded(ground: RecordGround | undefined): void {
  for (const { part, record } of ground?.added ?? []) {
    const id = answered(() => part.id);
    if (id !== undefined) rememberPart(id, record);
  }
}
