import type { HeldRecord } from './standing-records';

/** By the part that holds a record: the id of the table that was seen to be the record's, since the page was opened. */
const seen = new Map<string, string>();

/** The id of the table that was last seen to be that of a record; `undefined` where none was, or the record has been written anew. */
export function seenAs(parts: readonly HeldRecord[]): string | undefined {
  const part = parts.at(-1)?.id;
  return part === undefined ? undefined : seen.get(part);
}

export function rememberSeen(parts: readonly HeldRecord[], table: string): void {
  const part = parts.at(-1)?.id;
  if (part !== undefined) seen.set(part, table);
}
