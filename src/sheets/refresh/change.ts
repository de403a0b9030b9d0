import type { CellValue } from '../plan/plan-cell';

/** One difference between a table as it stands and as the dataset would have it. */
export type Change =
  /** The dataset has another value than when the table was written; nobody touched the cell. */
  | {
      readonly kind: 'changed';
      readonly key: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  /** The user wrote over what we had written; accepting restores the report's figure. */
  | {
      readonly kind: 'edited';
      readonly key: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  /** The user filled a cell that the report leaves empty: told, never overwritten. */
  | { readonly kind: 'filled'; readonly key: string; readonly column: string; readonly value: CellValue }
  /** The dataset has a new row; accepting appends it. */
  | { readonly kind: 'added'; readonly key: string }
  /** The user deleted the row: told, and brought back only on request. */
  | { readonly kind: 'removed'; readonly key: string }
  /** The dataset no longer has the row; accepting marks it, and never deletes it. */
  | { readonly kind: 'gone'; readonly key: string }
  /** The column was deleted: told, not brought back. */
  | { readonly kind: 'column-missing'; readonly column: string }
  /** The column was recognised by its content under another header: refreshed, and the header left. */
  | { readonly kind: 'column-renamed'; readonly column: string; readonly header: string }
  /** Several rows carry one key (a copied row), so none of them is touched. */
  | { readonly kind: 'key-duplicated'; readonly key: string; readonly rows: number };

export type ChangeKind = Change['kind'];

const WRITTEN: Readonly<Record<ChangeKind, boolean>> = {
  changed: true,
  edited: true,
  filled: false,
  added: true,
  removed: false,
  gone: true,
  'column-missing': false,
  'column-renamed': false,
  'key-duplicated': false,
};

/** Whether consent to a refresh writes the change; the other kinds are told only. */
export function isWritten(change: Change): boolean {
  return WRITTEN[change.kind];
}
