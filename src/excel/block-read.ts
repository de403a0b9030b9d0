import { contentsRead, type Block } from '../sheets/edits/block';
import type { Grids } from './cell-grids';

/** What a range holds, whose `formulas`, `values` and `numberFormat` have been loaded. */
export function blockRead({ formulas, values, numberFormat }: Excel.Range): Required<Block> {
  return heldBlock({ formulas, values, numberFormat });
}

/** The same of what was read of its cells. */
export function heldBlock({
  formulas,
  values,
  numberFormat,
}: Grids<'formulas' | 'values' | 'numberFormat'>): Required<Block> {
  return { contents: contentsRead(formulas, values), formats: numberFormat as string[][] };
}
