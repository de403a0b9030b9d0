import { contentValue } from '../edits/block';
import type { TableLandmarks } from './kept-gesture';
import type { TableNow } from './way-back';

/** Where cells of a table stand now that we wrote into it some time ago; `undefined` where there is no such row or column. */
export interface PlacesNow {
  readonly column: (before: number) => number | undefined;
  /** By the key that stands in the row; nothing where several have it. */
  readonly rowOf: (key: string) => number | undefined;
}

/** Finds rows by their keys and columns by their headers; a column whose header was changed, where it stood. */
export function placesNow({ headers, keyColumn }: TableLandmarks, now: TableNow): PlacesNow {
  const column = (before: number): number | undefined => {
    const header = headers[before];
    if (header === undefined) return undefined;
    const found = now.header.indexOf(header);
    if (found >= 0) return found;
    const renamed = now.header[before];
    return renamed !== undefined && !headers.includes(renamed) ? before : undefined;
  };
  const keys = column(keyColumn);
  const rows = new Map<string, number | undefined>();
  if (keys !== undefined) {
    now.body.contents.forEach((row, at) => {
      const key = String(contentValue(row[keys] ?? ''));
      if (key !== '') rows.set(key, rows.has(key) ? undefined : at);
    });
  }
  return { column, rowOf: (key) => rows.get(key) };
}
