import { sizeOf } from './block';
import type { Edit } from './edit';
import { addressOf } from './extent';

/** Where edits are, as a person finds it: the new sheets, or else the tables, or else the cells. */
export function placesOf(edits: readonly Edit[]): readonly string[] {
  const sheets = edits.flatMap((edit) => (edit.kind === 'sheet' ? [edit.worksheet] : []));
  const tables = edits.flatMap((edit) => {
    if (edit.kind === 'rows' || edit.kind === 'column' || edit.kind === 'table' || edit.kind === 'record')
      return [edit.table];
    return edit.kind === 'cells' && edit.at.kind === 'in-table' ? [edit.at.table] : [];
  });
  const cells = edits.flatMap((edit) =>
    edit.kind === 'cells' && edit.at.kind === 'on-sheet'
      ? [addressOf(edit.at.worksheet, { ...edit.at, ...sizeOf(edit.to) })]
      : [],
  );
  return [...new Set([sheets, tables, cells].find((names) => names.length > 0))];
}
