import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Sheet } from './book';
import { execute, target } from './sheet';

/** A change of one cell: `null` takes a property away, a missing one leaves it. */
export interface CellPatch {
  readonly v?: ICellData['v'];
  readonly t?: ICellData['t'];
  readonly f?: string | null;
  readonly si?: null;
  readonly p?: null;
  readonly s?: StylePatch | null;
  readonly custom?: ICellData['custom'];
}

/** A change of a style: `null` takes a property away. */
export type StylePatch = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** What a cell becomes when its content is taken away; formats stay. */
export const emptied: CellPatch = { v: null, t: null, f: null, si: null, p: null };

/** Changes to cells of one worksheet, gathered and then made in one step. */
export class CellMatrix {
  private readonly rows: Record<number, Record<number, Nullable<CellPatch>>> = {};
  private isEmpty = true;
  private changesContent = false;

  constructor(private readonly sheet: Sheet) {}

  /** `null` takes everything away: content, style, lock. */
  set(row: number, column: number, patch: CellPatch | null): void {
    (this.rows[row] ??= {})[column] = patch;
    this.isEmpty = false;
    this.changesContent ||= patch === null || patch.v !== undefined || patch.f !== undefined;
  }

  apply(): void {
    if (this.isEmpty) return;
    // Named as a change of style alone, it has no formula computed again.
    const trigger = this.changesContent ? {} : { trigger: SetStyleCommand.id };
    execute(this.sheet.book, SetRangeValuesMutation.id, {
      ...target(this.sheet),
      ...trigger,
      cellValue: this.rows,
    });
  }
}
