import type { FieldText } from '../wording/export-fields';
import type { Constraints, ExportTable, Field } from './export-table';

/** A Table Schema (Data Package standard 2.0): what each column of a CSV file is called, means and may hold. */
export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface SchemaField {
  readonly name: string;
  readonly type: Field['type'];
  readonly title: string;
  readonly description: string;
  readonly constraints?: Constraints;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export function tableSchema<Name extends string>(
  { fields }: ExportTable<Name>,
  texts: Readonly<Record<Name, FieldText>>,
  keys: Pick<TableSchema, 'primaryKey' | 'foreignKeys'> = {},
): TableSchema {
  return {
    fields: fields.map(({ name, type, constraints }) => ({
      name,
      type,
      ...texts[name],
      ...(constraints && { constraints }),
    })),
    missingValues: [''],
    ...keys,
  };
}
