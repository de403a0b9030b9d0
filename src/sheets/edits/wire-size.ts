import type { Block, Content, Grid } from './block';

/** What an edit takes on the wire beside what its cells hold: the objects that lead to its place, and their actions. In bytes. */
export const EDIT_BYTES = 800;

/** What a row of a block takes on the wire, in bytes, as JSON in a JSON string. */
export function rowBytes({ contents, formats }: Block, row: number): number {
  return cellsBytes(contents, row) + cellsBytes(formats, row);
}

function cellsBytes(grid: Grid<Content> | Grid<string> | undefined, row: number): number {
  const cells: readonly (Content | null)[] = grid?.[row] ?? [];
  return cells.reduce<number>((sum, content) => sum + contentBytes(content), 4);
}

function contentBytes(content: Content | null): number {
  if (content === null) return 5;
  if (typeof content === 'number' || typeof content === 'boolean') return String(content).length + 1;
  if (typeof content === 'string') return textBytes(content);
  if (content.kind === 'typed') return textBytes(content.text);
  // Written by itself, as an object of its own.
  const properties = content.properties.map(([name, text]) => textBytes(name) + textBytes(text) + 60);
  return properties.reduce((sum, size) => sum + size, EDIT_BYTES);
}

/** A character beyond ASCII is three bytes; quotes around a text are escaped, an apostrophe and a comma come with it. */
export function textBytes(text: string): number {
  let bytes = 6;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code > 127 ? 3 : code === 34 || code === 92 ? 4 : 1;
  }
  return bytes;
}
