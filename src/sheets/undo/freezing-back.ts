import type { Block } from '../edits/block';
import type { CellsEdit } from '../edits/edit';
import { addressOf } from '../edits/extent';
import { restoredBlock, type FrozenCells } from '../formulas/restored-block';
import type { WayBack } from './way-back';

/** What stands in a block of formulas that became values; `worksheet` is what Excel knows its sheet by. */
export interface FrozenNow {
  readonly worksheet: string;
  readonly name: string;
  readonly block: Required<Block>;
}

/** Brings back formulas that became values; those whose cells hold something else by now stay, and are named. */
export function freezingBack(frozen: FrozenCells, { worksheet, name, block }: FrozenNow): WayBack {
  const { edit, restored, left } = restoredBlock(frozen, block);
  const there: CellsEdit = { ...edit, at: { ...edit.at, kind: 'on-sheet', worksheet } };
  return {
    edits: restored.length > 0 ? [there] : [],
    left: left.map((area) => addressOf(name, { ...area, rows: 1, columns: 1 })),
    undone: restored.length,
    places: [name],
  };
}
