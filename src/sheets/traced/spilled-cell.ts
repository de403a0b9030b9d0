import { addressOf, readAddress } from '../../core/reading/reading-address';
import type { ReportData } from '../../library/dataset';
import type { CellPlace } from '../plan/a1';
import { rowSubject } from '../plan/row-name';
import { relationOf } from '../registry/cell-relation';
import { tracedSources } from '../registry/trace';
import type { Spill } from '../spills/spill';
import type { CallOrigin } from './traced-formula';

/** Walks back a cell of a spill by its place in it; `headers` is what the call says of the row of headers. */
export function spilledCell(
  { plan, columns, reportsOf }: Spill,
  { row: down, column: across }: CellPlace,
  headers: string,
  leavesOutInputs = false,
): CallOrigin {
  const isHeaded = headers.toUpperCase() !== 'FALSE';
  if (isHeaded && down === 0) return { kind: 'no-figure' };
  const row = plan.rows[isHeaded ? down - 1 : down];
  const column = columns[across];
  if (row === undefined || column === undefined) return { kind: 'untraced', why: { kind: 'outside-answer' } };
  const reports = reportsOf(row);
  return {
    kind: 'row',
    row: rowSubject(plan, row),
    column: column.header,
    relation: relationOf(row.cells[column.id]),
    sources: tracedSources({ row, column }).map((id) => addressIn(reports, id)),
    leavesOutInputs,
  };
}

/** A table calls a figure of its own report by its id alone. */
function addressIn(reports: readonly ReportData[], id: string): string {
  const home = readAddress(id).report === undefined && reports.find((data) => holds(data, id));
  return home ? addressOf(home.report.id, { id }) : id;
}

function holds({ observations, statements }: ReportData, id: string): boolean {
  return observations.some((read) => read.id === id) || statements.some((read) => read.id === id);
}
