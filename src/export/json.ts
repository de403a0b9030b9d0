import type { Dataset } from '../library/dataset';
import type { ExportTable, Field } from './export-table';
import { observationTable } from './observation-table';
import { reportTable } from './report-table';
import { statementTable } from './statement-table';

/** Each row as one JSON object on a line of its own; what is absent is `null`. */
export function jsonLines(table: ExportTable): string {
  return jsonRows(table)
    .map((row) => `${row}\n`)
    .join('');
}

/**
 * One JSON document: the dataset's version, what identifies each report, every observation and every statement in
 * words, one to a line. It can be read back: see `dataset/read-document`.
 */
export function jsonDocument({ version, reports }: Dataset): string {
  return [
    '{',
    `  "dataset": ${JSON.stringify(version)},`,
    `  "reports": ${jsonArray(reportTable(reports))},`,
    `  "observations": ${jsonArray(observationTable(reports))},`,
    `  "statements": ${jsonArray(statementTable(reports))}`,
    '}',
    '',
  ].join('\n');
}

/** A JSON list of the rows, one to a line, as a member of a document. */
export function jsonArray(table: ExportTable): string {
  return table.rows.length === 0 ? '[]' : `[\n    ${jsonRows(table).join(',\n    ')}\n  ]`;
}

function jsonRows({ fields, rows }: ExportTable): readonly string[] {
  return rows.map((row) => {
    const members = fields.map(
      (field, index) => `${JSON.stringify(field.name)}:${token(field, row[index] ?? null)}`,
    );
    return `{${members.join(',')}}`;
  });
}

/**
 * A number goes out as the digits that were printed, which are a JSON number already: 22.10 stays 22.10, and a reader
 * that keeps decimals keeps the precision. Made from a binary number it would be 22.1.
 */
function token({ type }: Field, value: string | null): string {
  const isNumber = type === 'number' || type === 'integer';
  return value !== null && isNumber ? value.replace(LEADING_ZEROS, '$1') : JSON.stringify(value);
}

/** Which a report may print and JSON forbids. */
const LEADING_ZEROS = /^(-?)0+(?=\d)/;
