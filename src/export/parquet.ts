import type { ColumnSource } from 'hyparquet-writer';
import type { ExportTable, Field } from './export-table';

/**
 * A table as a Parquet file: columns under the names of the other formats, `number` as a double, `integer` and `date` as
 * such, the rest as text. A double does not keep the digits that were printed: 22.10 is 22.1.
 */
export async function parquetFile(table: ExportTable): Promise<Uint8Array> {
  const { parquetWriteBuffer, schemaFromColumnData } = await import('hyparquet-writer');
  const columnData = table.fields.map((field, column): ColumnSource => ({
    name: field.name,
    ...(field.type !== 'date' && { type: TYPES[field.type] }),
    data: table.rows.map((row) => typed(field, row[column] ?? null)),
  }));
  const dates = table.fields
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [name, dateColumn(name)]);
  const schema = schemaFromColumnData({ columnData, schemaOverrides: Object.fromEntries(dates) });
  return new Uint8Array(parquetWriteBuffer({ columnData: columnData.map(withoutType), schema }));
}

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** Days, which the library writes only where a column says so itself. */
function dateColumn(name: string) {
  return { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' } as const;
}

/** The schema has said it. */
function withoutType({ name, data }: ColumnSource): ColumnSource {
  return { name, data };
}

function typed({ type }: Field, value: string | null): unknown {
  if (value === null || type === 'string') return value;
  return type === 'date' ? new Date(`${value}T00:00:00Z`) : Number(value);
}
