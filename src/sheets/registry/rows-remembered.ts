import { rowMark } from '../plan/row-mark';
import type { CellValue } from '../plan/plan-cell';
import type { RegistryRecord } from './registry-record';

/** Which of the rows that a record remembers stand among some cells. */
export interface RowsHeld {
  /** The column in which most of their keys stand. */
  readonly column: number;
  /** Where each stands that was found, by its place among the cells. */
  readonly rows: readonly number[];
  /** Whether they are more than half of what is remembered, or of what stands there. */
  readonly isMost: boolean;
}

/** Looks for the keys of a record's rows, or their marks, among cells; `undefined` where none stands there. */
export function rowsHeld(
  record: RegistryRecord,
  cells: readonly (readonly CellValue[])[],
): RowsHeld | undefined {
  const texts = keyTexts(record);
  const found = new Map<number, Map<string, number>>();
  cells.forEach((row, at) => {
    row.forEach((value, column) => {
      const key = typeof value === 'string' && value !== '' ? texts.get(value.trim()) : undefined;
      if (key === undefined) return;
      const keys = found.get(column) ?? new Map<string, number>();
      found.set(column, keys.set(key, at));
    });
  });
  const [most] = [...found].sort(([, one], [, other]) => other.size - one.size);
  if (most === undefined) return undefined;
  const [column, keys] = most;
  const rows = [...keys.values()].sort((one, other) => one - other);
  return { column, rows, isMost: keys.size * 2 > Math.min(Object.keys(record.digests).length, cells.length) };
}

/** What may stand in the key cells of a record's rows, with the key that it says. */
function keyTexts({ digests }: RegistryRecord): ReadonlyMap<string, string> {
  const known = textsOf.get(digests);
  if (known !== undefined) return known;
  const keys = Object.keys(digests);
  const texts = new Map(keys.flatMap((key) => [[key, key] as const, [rowMark(key), key] as const]));
  textsOf.set(digests, texts);
  return texts;
}

/** One record is looked for in many places. */
const textsOf = new WeakMap<RegistryRecord['digests'], ReadonlyMap<string, string>>();

/** Whether a text has the form of a row's mark, whichever row's. */
export function isRowMark(value: CellValue): boolean {
  return typeof value === 'string' && /^FG_[0-9A-Z]{14}$/.test(value.trim());
}
