import type { Extent } from '../edits/extent';
import type { RegistryRecord } from './registry-record';
import type { TableReading } from './table-reading';

/**
 * What a table in a workbook is to us, or what has become of one that we remember. A table is known by the id that Excel gave
 * it, as long as the workbook stays open, and otherwise by the marks in its key cells; its name is the user's to change. What is
 * kept or renamed goes on as before; all else is told, and nothing is done about it until somebody says what.
 */
export type FoundTable = LiveTable | StrayTable | { readonly kind: 'gone'; readonly record: RegistryRecord };

/** A table that is refreshed: under the name that its record says, or under another. */
export interface LiveTable {
  readonly kind: 'kept' | 'renamed';
  readonly record: RegistryRecord;
  readonly reading: TableReading;
}

export type StrayTable =
  /** It holds the rows of a table that we remember, and is another: made when a sheet was copied, say. */
  | {
      readonly kind: 'copy';
      readonly record: RegistryRecord;
      readonly reading: TableReading;
      /** Whether the table that we remember is not there any more. */
      readonly isHeir: boolean;
    }
  /** It holds rows of ours, and we remember none that has them. */
  | { readonly kind: 'orphan'; readonly reading: TableReading }
  /** Its cells stand on a sheet, and are no table any more. */
  | {
      readonly kind: 'range';
      readonly record: RegistryRecord;
      readonly worksheet: string;
      readonly extent: Extent;
    };

export function isLive(found: FoundTable): found is LiveTable {
  return found.kind === 'kept' || found.kind === 'renamed';
}

export function isStray(found: FoundTable): found is StrayTable {
  return found.kind === 'copy' || found.kind === 'orphan' || found.kind === 'range';
}
