import { contentHash } from '../../library/content-hash';
import type { CellsEdit, Edit } from '../edits/edit';
import type { FrozenCells } from '../formulas/restored-block';

/**
 * Edits with the sheets and tables that were there before called by the ids that Excel gave them, so that they are found under
 * whatever name they have by then. What the edits themselves add has no id yet, and keeps the name that it gets; records go by
 * the name of their table, and of one that is written its digest is kept.
 */
export function byIds(
  edits: readonly Edit[],
  sheetIds: ReadonlyMap<string, string>,
  tableIds: ReadonlyMap<string, string>,
): readonly Edit[] {
  const sheet = (name: string): string => sheetIds.get(name) ?? name;
  const table = (name: string): string => tableIds.get(name) ?? name;
  return edits.map((edit): Edit => {
    switch (edit.kind) {
      case 'cells':
        return edit.at.kind === 'on-sheet'
          ? { ...edit, at: { ...edit.at, worksheet: sheet(edit.at.worksheet) } }
          : { ...edit, at: { ...edit.at, table: table(edit.at.table) } };
      case 'rows':
      case 'column':
        return { ...edit, table: table(edit.table) };
      case 'look':
      case 'chart':
      case 'face':
      case 'table':
        return { ...edit, worksheet: sheet(edit.worksheet) };
      case 'record':
        // To know it again is all that is needed of what was written.
        return { ...edit, to: edit.to === null ? null : contentHash(edit.to) };
      case 'sheet':
        return edit;
    }
  });
}

/** Formulas that become values, their sheet called by its id. */
export function frozenById(
  { contents, formats, areas }: FrozenCells,
  sheetIds: ReadonlyMap<string, string>,
): FrozenCells {
  const placed = (edit: CellsEdit): CellsEdit =>
    edit.at.kind === 'on-sheet'
      ? { ...edit, at: { ...edit.at, worksheet: sheetIds.get(edit.at.worksheet) ?? edit.at.worksheet } }
      : edit;
  return { contents: placed(contents), formats: placed(formats), areas };
}
