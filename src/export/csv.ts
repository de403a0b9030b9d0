import type { ExportTable } from './export-table';
import { guardFormula } from './formula-guard';

/** The bytes of U+FEFF at the head of a file tell Excel that it is UTF-8; without them Chinese becomes noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV for people who open it in Excel: UTF-8 with a byte-order mark, and no text that Excel would take
 * for a formula.
 */
export function csvForExcel(table: ExportTable): string {
  const guards = table.fields.map(({ type }) => (type === 'string' ? guardFormula : asItIs));
  const rows = table.rows.map((row) => row.map((value, index) => guards[index]?.(value ?? '') ?? ''));
  return BYTE_ORDER_MARK + lines([table.fields.map(({ name }) => name), ...rows]);
}

/** A table as CSV for programs: no byte-order mark, as the Data Package standard recommends, and each text as it is. */
export function csvForPrograms(table: ExportTable): string {
  return lines([
    table.fields.map(({ name }) => name),
    ...table.rows.map((row) => row.map((value) => value ?? '')),
  ]);
}

/** RFC 4180: CRLF after every record, quotes where they are needed. */
function lines(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  // White space at an end is quoted too, because some readers trim what is not.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function asItIs(text: string): string {
  return text;
}
