import type { FoundTable, LiveTable, StrayTable } from '../sheets/registry/found-table';
import { isLive, isStray } from '../sheets/registry/found-table';
import { foundTables, isSameName, mayBeOurs } from '../sheets/registry/found-tables';
import { isRefusal, type Refusal } from '../wording/refusal';
import { askForTable, readingOf } from './asked-table';
import { withDrawn } from './drawn-around';
import { findRanges } from './find-ranges';
import { inExcel } from './in-excel';
import { readInParts } from './read-in-parts';
import {
  askForRegistry,
  registryRead,
  type Registry,
  type RegistryFinding,
  type TableThere,
} from './registry';
import { rememberSeen } from './seen-tables';

/** Our tables as they stand, with what is remembered of each. */
export interface TablesRead {
  readonly kind: 'read';
  readonly tables: readonly LiveTable[];
  /** What is ours and is not refreshed, until somebody says what is to become of it. */
  readonly strays: readonly StrayTable[];
  readonly findings: readonly RegistryFinding[];
}

/**
 * Reads all tables of ours, and the registry again beside them, in one round trip: the names or ids in `known`, from an
 * earlier reading, say which. Tables that have come or were renamed meanwhile are read in a further one, and where
 * what is remembered has no table, sheets are searched for its cells. Many tables, or large ones, are read in several requests.
 */
export async function readTables(known: readonly string[]): Promise<TablesRead | Refusal> {
  if (known.length > MOST_AT_ONCE) return inExcel((context) => readAll(context, []));
  const answer = await inExcel((context) => readAll(context, known));
  return isRefusal(answer) && answer.reason === 'too-large'
    ? inExcel((context) => readAll(context, []))
    : answer;
}

/** Of so many tables it is asked first how large they are. */
const MOST_AT_ONCE = 40;

async function readAll(context: Excel.RequestContext, known: readonly string[]): Promise<TablesRead> {
  const { workbook } = context;
  const asked = askForRegistry(workbook);
  const expected = known.map((name) => askForTable(workbook, name));
  await context.sync();
  const first = expected.flatMap((table) => readingOf(table) ?? []);
  const registry = await registryRead(context, asked);
  const open = registry.tables.filter(({ id }) => first.every((reading) => reading.id !== id));
  const more = open.filter((table) => isNamed(table, registry) || mayBeOurs(table.header));
  const second = more.length > 0 ? await readInParts(context, more) : [];
  const readings = [...first, ...second];
  const inOrder = registry.tables.flatMap(({ id }) => readings.find((reading) => reading.id === id) ?? []);
  const found = await withRanges(context, foundTables(registry.remembered, inOrder));
  for (const table of found) if (isLive(table)) remember(table, registry);
  return {
    kind: 'read',
    tables: await withDrawn(context, found.filter(isLive)),
    strays: found.filter(isStray),
    findings: registry.findings,
  };
}

function isNamed({ name }: TableThere, { remembered }: Registry): boolean {
  return remembered.some(({ record }) => isSameName(record.table, name));
}

async function withRanges(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
): Promise<readonly FoundTable[]> {
  const gone = found.flatMap((table) => (table.kind === 'gone' ? [table.record] : []));
  if (gone.length === 0) return found;
  const ranges = await findRanges(context, gone);
  return found.map((table) => (table.kind === 'gone' ? (ranges.get(table.record) ?? table) : table));
}

function remember({ record, reading }: LiveTable, { remembered }: Registry): void {
  const parts = remembered.find((one) => one.record === record)?.parts;
  if (parts !== undefined && reading.id !== undefined) rememberSeen(parts, reading.id);
}
