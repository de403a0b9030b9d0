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
  /** The same figure or words, told in another way: what was asked for has changed; nobody touched the cell. */
  | {
      readonly kind: 'retold';
      readonly key: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  /** An amount of a row of which the user wrote another: its row stays in the unit that stands beside it. */
  | {
      readonly kind: 'unit-held';
      readonly key: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  /** The user wrote over what we had written, and has not been asked: it stays, unless the report's figure is chosen. */
  | Edited<'edited'>
  /** The same, of a figure that the report had already when the user decided to keep their own. */
  | Edited<'kept'>
  /** The user filled a cell that the report leaves empty: told, never overwritten. */
  | { readonly kind: 'filled'; readonly key: string; readonly column: string; readonly value: CellValue }
  /** The dataset has a new row; accepting appends it. */
  | { readonly kind: 'added'; readonly key: string }
  /** The user deleted the row: told, and brought back only on request. */
  | { readonly kind: 'removed'; readonly key: string }
  /**
   * The dataset no longer has the row; accepting marks it, and never deletes it. A remark of the user's in the mark's place is
   * left, and then nothing is written at all.
   */
  | { readonly kind: 'gone'; readonly key: string; readonly remark?: CellValue }
  /** The column was deleted: told, not brought back. */
  | { readonly kind: 'column-missing'; readonly column: string }
  /** The column is asked for, and was not before; accepting puts it beside its neighbours. */
  | { readonly kind: 'column-added'; readonly column: string }
  /** The column is not asked for any more, and holds nothing of the user's; accepting takes it away. */
  | { readonly kind: 'column-dropped'; readonly column: string }
  /** The same, of a column into which the user has written: told, and left to them. */
  | { readonly kind: 'column-left'; readonly column: string }
  /** The column is called otherwise now; accepting changes its header, which the user has not. */
  | { readonly kind: 'header-retold'; readonly column: string; readonly from: string; readonly to: string }
  /** The column was recognised by its content under another header: refreshed, and the header left. */
  | { readonly kind: 'column-renamed'; readonly column: string; readonly header: string }
  /** The column's content stands, or half of it, where its header does not: told, and neither read nor written. */
  | { readonly kind: 'column-unsure'; readonly column: string; readonly header: string }
  /** The row's key was cleared or changed, and the row recognised by what it holds; accepting writes the key again. */
  | { readonly kind: 'key-lost'; readonly key: string }
  /** A chart says or draws something else by now; accepting writes it anew, but for the places where the user has written. */
  | {
      readonly kind: 'chart-changed';
      readonly chart: string;
      readonly title: string;
      readonly left: readonly string[];
    }
  /** The same of a chart that the user has changed so much that nothing of it is written: told. */
  | { readonly kind: 'chart-left'; readonly chart: string; readonly title: string }
  /** Several rows carry one key (a copied row), so none of them is touched. */
  | { readonly kind: 'key-duplicated'; readonly key: string; readonly rows: number };

export type ChangeKind = Change['kind'];

interface Edited<Kind extends string> {
  readonly kind: Kind;
  readonly key: string;
  readonly column: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** What the user typed, where it is a formula; it may give the very value that the report has. */
  readonly formula?: string;
}

/** What consent to a refresh does about a change: writes it, writes it if that was chosen, or nothing. */
type Treatment = 'written' | 'on-choice' | 'told';

const TREATMENTS: Readonly<Record<ChangeKind, Treatment>> = {
  changed: 'written',
  retold: 'written',
  'unit-held': 'told',
  edited: 'on-choice',
  kept: 'on-choice',
  filled: 'told',
  added: 'written',
  removed: 'on-choice',
  gone: 'written',
  'column-missing': 'told',
  'column-added': 'written',
  'column-dropped': 'written',
  'column-left': 'told',
  'header-retold': 'written',
  'column-renamed': 'told',
  'column-unsure': 'told',
  'key-lost': 'written',
  'chart-changed': 'written',
  'chart-left': 'told',
  'key-duplicated': 'told',
};

/** Whether consent to a refresh writes the change without more being said. */
export function isWritten(change: Change): boolean {
  return TREATMENTS[change.kind] === 'written' && !('remark' in change);
}

/** Whether the change is written if a person chooses so, and otherwise left. */
export function isOnChoice({ kind }: Change): boolean {
  return TREATMENTS[kind] === 'on-choice';
}

/** Whether a person has yet to decide about it; whatever else differs stays as it is, with their knowledge. */
export function isOpen(change: Change): boolean {
  return isWritten(change) || change.kind === 'edited';
}

/** Whether it is about a cell that the user has written over. */
export function isEdit(change: Change): change is Extract<Change, { kind: 'edited' | 'kept' }> {
  return change.kind === 'edited' || change.kind === 'kept';
}

/** Whether a change writes over the cell of a figure. */
export function isRewritten(
  change: Change,
): change is Extract<Change, { kind: 'changed' | 'retold' | 'edited' | 'kept' }> {
  return change.kind === 'changed' || change.kind === 'retold' || isEdit(change);
}

/** Whether a row is written that is not there; of one that the user has deleted, only on their choice. */
export function isNewRow(change: Change): change is Extract<Change, { kind: 'added' | 'removed' }> {
  return change.kind === 'added' || change.kind === 'removed';
}
