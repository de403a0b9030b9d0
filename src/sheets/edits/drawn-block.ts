import type { BlockCell } from '../charts/chart-block';
import { blockFormat } from '../charts/chart-look';
import { typed, type Block, type Content } from './block';

/** The cells that a chart draws, as they are written. */
export function drawnBlock(rows: readonly (readonly BlockCell[])[]): Required<Block> {
  return {
    contents: rows.map((cells) => cells.map(contentOf)),
    formats: rows.map((cells) => cells.map(blockFormat)),
  };
}

function contentOf(cell: BlockCell): Content {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' ? typed(`=${cell.formula}`) : '';
}
