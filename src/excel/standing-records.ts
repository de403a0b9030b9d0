import { isRegistryKey, tableOfKey } from '../sheets/registry/registry-record';
import { RECORDS_NAMESPACE } from '../sheets/registry/record-heading';
import type { OpenedRecord } from '../sheets/registry/record-part';
import type { Unreadable } from '../sheets/registry/registry-schema';
import { codeOf } from './errors';
import { textsOf } from './kept-parts';

/** The records of a workbook by the name of their table. */
export type StandingRecords = ReadonlyMap<string, StandingRecord>;

/** The record of one table, and where it stands. */
export interface StandingRecord {
  /** As text, or why it cannot be opened. */
  readonly content: string | Unreadable;
  /** How often it was written into a part. */
  readonly revision: number;
  /** The parts that hold it: of several, which a broken-off write or two authors have left, the last one counts. */
  readonly parts: readonly HeldRecord[];
  /** Whether a setting holds it too, or alone, as the product wrote it before it used parts. */
  readonly isInSettings: boolean;
}

/** One of the parts that hold a table's record. */
export interface HeldRecord extends OpenedRecord {
  readonly id: string;
}

/** Which parts and settings there are. */
export interface AskedRecords {
  readonly workbook: Excel.Workbook;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly settings: Excel.SettingCollection;
}

/** Asks for all records; `standingRecords` tells them after the next sync. */
export function askForRecords(workbook: Excel.Workbook): AskedRecords {
  const parts = workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
  const { settings } = workbook;
  parts.load('items/id');
  settings.load('items/key, items/value');
  return { workbook, parts, settings };
}

/** The records that were asked for: no further round trip, but for parts that were never seen before. */
export async function standingRecords(
  context: Excel.RequestContext,
  asked: AskedRecords,
): Promise<StandingRecords> {
  try {
    await openParts(context, asked.parts.items);
    return recordsIn(asked);
  } catch (error) {
    // Another author took one away between the two.
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return readRecords(context);
  }
}

/** Reads all records: one round trip, and one more for those that were never seen before. */
export async function readRecords(context: Excel.RequestContext): Promise<StandingRecords> {
  const asked = askForRecords(context.workbook);
  await context.sync();
  await openParts(context, asked.parts.items);
  return recordsIn(asked);
}

/** By the id of the part. A part is never changed: what was read of it holds as long as it is there. */
const opened = new Map<string, OpenedRecord | undefined>();

/** Tells what is in a part that was just written. */
export function rememberPart(id: string, record: OpenedRecord): void {
  opened.set(id, record);
}

async function openParts(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<void> {
  const unknown = parts.filter(({ id }) => !opened.has(id));
  if (unknown.length === 0) return;
  const texts = await textsOf(context, unknown);
  const { openedRecord } = await import(
    /* webpackChunkName: "record-parts" */ '../sheets/registry/record-part'
  );
  for (const { part, xml } of texts) opened.set(part.id, openedRecord(xml));
}

function recordsIn({ parts, settings }: AskedRecords): StandingRecords {
  const records = new Map<string, StandingRecord>();
  const held = parts.items
    .flatMap(({ id }) => {
      const record = opened.get(id);
      return record === undefined ? [] : [{ id, ...record }];
    })
    // Of two that were written at once the same one counts for everybody.
    .sort((one, other) => one.heading.revision - other.heading.revision || (one.id < other.id ? -1 : 1));
  for (const part of held) {
    const { table, revision } = part.heading;
    const earlier = records.get(table)?.parts ?? [];
    records.set(table, { content: part.content, revision, parts: [...earlier, part], isInSettings: false });
  }
  for (const { key, value } of settings.items) {
    if (!isRegistryKey(key)) continue;
    const table = tableOfKey(key);
    const record = records.get(table) ?? { content: settingText(value), revision: 0, parts: [] };
    records.set(table, { ...record, isInSettings: true });
  }
  return records;
}

function settingText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
