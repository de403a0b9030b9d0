import type { CellBlock } from '../../../src/core/reading/cell-block';
import type { CellFate } from '../../../src/core/reading/table-source';
import { readCells } from '../../../src/extract/cells/read-cells';

/** Each figure: its name, measure, value with unit, period, status and area. */
export function read(block: CellBlock): readonly (readonly string[])[] {
  return readCells(block, 'table').observations.map(
    ({ indicator, label, measure, value, unit, period, status, area }) => [
      indicator ?? label,
      measure,
      `${value}${unit}`,
      period,
      status,
      ...(area === '青石县' ? [] : [area]),
    ],
  );
}

/** What the cells of a fate show. */
export function shown(block: CellBlock, wanted: CellFate): readonly string[] {
  const { cells, text } = readCells(block, 'table');
  return cells.filter(({ fate }) => fate === wanted).map(({ start, end }) => text.slice(start, end));
}
