import { contentHash } from '../../library/content-hash';
import { packed, unpacked } from '../../library/kept/packed';
import { rootText } from '../../library/kept/part-root';
import {
  readRecordHeading,
  RECORD_PART_VERSION,
  RECORDS_NAMESPACE,
  type RecordHeading,
} from './record-heading';
import type { Unreadable } from './registry-schema';

/** A record as a part is to hold it, and the text of the part. */
export interface WrittenRecord extends OpenedRecord {
  readonly xml: string;
}

/** Writes a record, the `revision`th of its table, as the text of a part. */
export function writtenRecord(table: string, record: string, revision: number): WrittenRecord {
  const heading: RecordHeading = {
    version: RECORD_PART_VERSION,
    table,
    revision,
    digest: contentHash(record),
  };
  const xml = rootText('record', RECORDS_NAMESPACE, { ...heading }, packed(record));
  return { heading, content: record, xml };
}

/** A record as its part holds it. */
export interface OpenedRecord {
  readonly heading: RecordHeading;
  /** The record as text, or why the part cannot be opened. */
  readonly content: string | Unreadable;
}

/** Opens the part of a record; `undefined` where it is none of ours. */
export function openedRecord(xml: string): OpenedRecord | undefined {
  const part = readRecordHeading(xml);
  if (part === undefined) return undefined;
  const { heading } = part;
  if (heading.version > RECORD_PART_VERSION) return { heading, content: unreadable('newer-version') };
  const content = unpacked(part.packed);
  const isSound = typeof content === 'string' && contentHash(content) === heading.digest;
  return { heading, content: isSound ? content : unreadable('damaged') };
}

function unreadable(reason: Unreadable['reason']): Unreadable {
  return { kind: 'unreadable', reason };
}
