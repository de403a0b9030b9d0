import { missing, type Missing } from '../../core/missing';

/**
 * As many bytes of JSON as one answer that spills may have. Excel takes at most 5 MB, and on the way to it the quotation marks of
 * properties are escaped once more, which adds a seventh. A figure with its properties and its sentence has some 1,200.
 */
export const MOST_BYTES = 4_000_000;

/** Refuses rows that are more than Excel takes at once, with about how many it would take; nothing, where it takes them. */
export function tooManyRows(rows: readonly unknown[]): Missing | undefined {
  return tooManyBytes(rows.length, bytesOf(JSON.stringify(rows)));
}

/**
 * The same of what a formula answers to a column, where most cells are alike: numbers have a format, figures share their
 * properties, and refusals their sentences. Few cells are few bytes, whatever they hold, and are not looked at.
 */
export function tooManyAnswered(rows: readonly (readonly unknown[])[]): Missing | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length * width < FEW_CELLS) return undefined;
  let bytes = rows.length * width * BARE_BYTES;
  let last: unknown;
  let lastBytes = 0;
  // Plain loops: a column of ten thousand rows comes through here.
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row] as readonly unknown[];
    for (let column = 0; column < width; column++) {
      const more = saidBesides(line[column]);
      if (more === undefined) continue;
      if (more !== last) [last, lastBytes] = [more, bytesOf(JSON.stringify(more))];
      bytes += lastBytes;
    }
  }
  return tooManyBytes(rows.length, bytes);
}

const FEW_CELLS = 2_500;

/** A number with its format, or an error with its kind. */
const BARE_BYTES = 80;

/** The properties of a figure, or the sentence of an error. */
function saidBesides(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { properties, message } = cell as { readonly properties?: object; readonly message?: string };
  return properties ?? message;
}

function tooManyBytes(rows: number, bytes: number): Missing | undefined {
  return bytes <= MOST_BYTES
    ? undefined
    : missing('too-many-rows', { rows, most: roundedDown((rows * MOST_BYTES) / bytes) });
}

/** In UTF-8, in which a Chinese character has three. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

/** To two digits: rows differ in length. */
function roundedDown(rows: number): number {
  const step = 10 ** Math.max(Math.floor(Math.log10(Math.max(rows, 1))) - 1, 0);
  return Math.floor(rows / step) * step;
}
