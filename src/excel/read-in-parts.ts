import type { TableReading } from '../sheets/registry/table-reading';
import { askForTable, readingOf, type AskedTable } from './asked-table';
import { codeOf } from './errors';
import type { TableThere } from './registry';

/** Cells that one answer brings: of ours, with long sentences, a megabyte or two of the five that Excel lets through. */
const CELLS_AT_ONCE = 20_000;

/** Rows of a table that are read in one request. */
interface Part {
  readonly table: TableThere;
  readonly first: number;
  readonly rows: number;
}

/**
 * Reads tables in as few requests as their size allows, the rows of a large one in several; where Excel finds an answer too large
 * all the same, in smaller ones.
 */
export async function readInParts(
  context: Excel.RequestContext,
  tables: readonly TableThere[],
): Promise<readonly TableReading[]> {
  const readings = new Map<string, TableReading>();
  for (const group of groups(tables.flatMap(partsOf))) {
    for (const { part, asked } of await readGroup(context, group)) {
      const reading = readingOf(asked);
      if (reading === undefined) continue;
      const before = readings.get(part.table.id);
      readings.set(part.table.id, before === undefined ? reading : joined(before, reading));
    }
  }
  return [...readings.values()];
}

interface PartRead {
  readonly part: Part;
  readonly asked: AskedTable;
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly Part[],
): Promise<readonly PartRead[]> {
  const read = group.map((part) => {
    const { table, first, rows } = part;
    const some = rows < table.rows ? { first, rows, columns: table.header.length } : undefined;
    return { part, asked: askForTable(context.workbook, table.id, some) };
  });
  try {
    await context.sync();
    return read;
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const halves = halved(group);
    if (halves.length < 2) throw error;
    const all: PartRead[] = [];
    for (const half of halves) all.push(...(await readGroup(context, half)));
    return all;
  }
}

function partsOf(table: TableThere): readonly Part[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, table.header.length)));
  const count = Math.max(1, Math.ceil(table.rows / most));
  return Array.from({ length: count }, (_, index) => {
    const first = index * most;
    return { table, first, rows: Math.min(most, table.rows - first) };
  });
}

function groups(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const part of parts) {
    const size = part.rows * part.table.header.length;
    if (cells + size > CELLS_AT_ONCE) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)?.push(part);
    cells += size;
  }
  return all;
}

/** Of several parts, a half each; of a single one, its rows. */
function halved(group: readonly Part[]): readonly (readonly Part[])[] {
  const [only, ...others] = group;
  if (only === undefined) return [];
  if (others.length > 0) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const rows = Math.ceil(only.rows / 2);
  if (rows === only.rows) return [group];
  return [[{ ...only, rows }], [{ ...only, first: only.first + rows, rows: only.rows - rows }]];
}

function joined(before: TableReading, more: TableReading): TableReading {
  const rows = before.rows.concat(more.rows);
  const body = before.body &&
    more.body && {
      contents: before.body.contents.concat(more.body.contents),
      formats: before.body.formats.concat(more.body.formats),
    };
  return { ...before, rows, ...(body && { body }) };
}
