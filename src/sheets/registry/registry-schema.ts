import { migrated } from './earlier-record';
import { isDrawnRecord } from './drawn-schema';
import type { RegistryRecord, Replaced } from './registry-record';
import { isRequest } from './request-schema';
import { listOf, name, objectOf, oneOf, optional, shapedAs, text } from './shape';

/**
 * Reads a registry record back from a workbook's settings; a workbook may come from anywhere, so nothing
 * about it is taken on trust. One of an earlier version is read as today's. Answers why where it cannot be read.
 *
 * Checked by hand, because it stands in the pane's first load, which a schema library would make 20 kB larger.
 */
export function parseRegistryRecord(setting: unknown): RegistryRecord | Unreadable {
  const written = typeof setting === 'string' ? parsedJson(setting) : setting;
  const data = migrated(written);
  if (isFromLater(data)) return { kind: 'unreadable', reason: 'newer-version' };
  return isRecord(data) && hasWholeRows(data) ? data : { kind: 'unreadable', reason: 'damaged' };
}

/** A record that cannot be used: written by a later version of the product, or broken. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: 'newer-version' | 'damaged';
}

const isRecord = shapedAs<RegistryRecord>({
  version: oneOf([4]),
  table: name,
  request: isRequest,
  datasetVersion: text,
  columns: listOf(text),
  digests: objectOf(listOf(text)),
  kept: objectOf(objectOf(text)),
  replaced: optional(shapedAs<Replaced>({ cells: objectOf(objectOf(text)), rows: listOf(text) })),
  heading: optional(listOf(text)),
  charts: optional(listOf(isDrawnRecord)),
});

/** A table has columns, and a digest for each cell of its rows. */
function hasWholeRows({ columns, digests }: RegistryRecord): boolean {
  return columns.length > 0 && Object.values(digests).every((row) => row.length === columns.length);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFromLater(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    typeof data.version === 'number' &&
    data.version > 4
  );
}
