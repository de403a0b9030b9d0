import { TABLE_LOOK } from '../plan/table-look';
import type { StrayTable } from '../registry/found-table';
import { recordText, type RegistryRecord } from '../registry/registry-record';
import type { Edit } from './edit';
import { recordEdits } from './refresh-edits';

/**
 * What a person may have done about a table that is ours and is not refreshed: it is taken on and refreshed from then on, or
 * what is remembered of it is forgotten; one of which nothing is remembered can be taken away. Whoever wants it as it is does nothing.
 */
export type StrayChoice = 'adopt' | 'forget' | 'remove';

/** The choices that a stray leaves: what nothing is remembered of cannot be forgotten, nor what is remembered of another. */
export function choicesFor(stray: StrayTable): readonly StrayChoice[] {
  if (stray.kind === 'orphan') return ['adopt', 'remove'];
  const isRemembered = stray.kind === 'range' || (stray.kind === 'copy' && stray.isHeir);
  return isRemembered ? ['adopt', 'forget'] : ['adopt'];
}

/** The edits that take on a table: its record, of an orphan the one given, and of cells that were a table the table over them. */
export function adoptionEdits(stray: StrayTable, rebuilt?: RegistryRecord): readonly Edit[] {
  switch (stray.kind) {
    case 'copy': {
      const record = { ...stray.record, table: stray.reading.table };
      return stray.isHeir ? recordEdits(stray.record, record) : added(record);
    }
    case 'orphan':
      return rebuilt === undefined ? [] : added(rebuilt);
    case 'range': {
      const { worksheet, extent, record } = stray;
      const made = { extent, style: TABLE_LOOK.style, isOverDressed: true };
      return [{ kind: 'table', worksheet, table: record.table, from: null, to: made }];
    }
  }
}

/** The edit that forgets a table, and touches no cell. */
export function forgettingEdits({
  record,
}: Extract<StrayTable, { kind: 'copy' | 'range' }>): readonly Edit[] {
  return [{ kind: 'record', table: record.table, from: recordText(record), to: null }];
}

function added(record: RegistryRecord): readonly Edit[] {
  return [{ kind: 'record', table: record.table, from: null, to: recordText(record) }];
}
