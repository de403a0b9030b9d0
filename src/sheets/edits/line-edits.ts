import { CAPTION_LOOK, type CellLook } from '../plan/table-look';
import { filled } from './block';
import type { Edit } from './edit';
import { cellsOnto, look, type Site } from './site';

/** Lines one below the other from a row of the sheet on, the first of them set as a title. */
export function titledLines(
  site: Site,
  row: number,
  lines: readonly string[],
  title: CellLook,
): readonly Edit[] {
  if (lines.length === 0) return [];
  const { worksheet, place } = site;
  const extent = { row, column: place.column, rows: lines.length, columns: 1 };
  return [
    cellsOnto(site, extent, { contents: lines.map((line) => [line]), formats: filled(extent, '@') }),
    look(worksheet, { ...extent, rows: 1 }, title),
  ];
}

/** A line of text by its place from the first cell of the table on; it runs over the empty cells on its right. */
export function captionEdits(site: Site, row: number, column: number, text: string): readonly Edit[] {
  const { worksheet, place } = site;
  const extent = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
  return [
    cellsOnto(site, extent, { contents: [[text]], formats: [['@']] }),
    look(worksheet, extent, CAPTION_LOOK),
  ];
}
