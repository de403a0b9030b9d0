import { contentsRead, type Block } from '../sheets/edits/block';

/** What a range holds, whose `formulas`, `values` and `numberFormat` have been loaded. */
export function blockRead({ formulas, values, numberFormat }: Excel.Range): Required<Block> {
  return {
    contents: contentsRead(formulas as unknown[][], values as unknown[][]),
    formats: numberFormat as string[][],
  };
}
