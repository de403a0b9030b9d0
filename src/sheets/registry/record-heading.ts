import { countIn, readRoot } from '../../library/kept/part-root';

/** The namespace of the custom XML parts in which a workbook remembers our tables; one part holds the record of one. */
export const RECORDS_NAMESPACE = 'urn:fiscal-gauge:table-record';

/** The way in which records are packed into parts; what is in them has a version of its own. */
export const RECORD_PART_VERSION = 1;

/** What the part of a record says of itself, to be read without opening it. */
export interface RecordHeading {
  readonly version: number;
  readonly table: string;
  /** How often the record was written: a part is never changed, the next state of a record is the next part. */
  readonly revision: number;
  /** Of the record, as it was before it was packed. */
  readonly digest: string;
}

/** The heading and the packed record of a part; `undefined` where it is none of ours. */
export function readRecordHeading(
  xml: string,
): { readonly heading: RecordHeading; readonly packed: string } | undefined {
  const root = readRoot('record', xml);
  const [version, revision] = [countIn(root?.said('version') ?? ''), countIn(root?.said('revision') ?? '')];
  const table = root?.said('table') ?? '';
  if (root === undefined || version === undefined || revision === undefined || table === '') return undefined;
  return { heading: { version, table, revision, digest: root.said('digest') }, packed: root.packed };
}
